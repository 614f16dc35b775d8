// A worker thread of a search. Its code is compiled once and kept: reading it anew takes each thread a quarter of a second.

import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'node'))
await import('./thread-work.ts')
flushCompileCache()
