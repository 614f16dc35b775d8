// A page of the tests themselves, built in a folder of its own and served: one file instead of hundreds for each visit.

import { join } from 'node:path'
import type { Plugin } from 'vite'
import { build } from 'vite'
import { createPageServer } from '../../src/app/server/page-server.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import { temporaryFolder } from './folder.ts'
import { listenSomewhere } from './http.ts'

export interface ServedBuild {
  url: string
  close(): Promise<void>
}

/**
 * Builds a page and serves it on a free port.
 * @param name folder beside this file with its index.html
 * @param publicDir folder of which everything is served as it is; none where it is left out
 */
export async function serveBuild(
  name: string,
  { plugins = [], publicDir }: { plugins?: Plugin[]; publicDir?: string },
): Promise<ServedBuild> {
  const folder = temporaryFolder()
  await build({
    root: join(import.meta.dirname, name),
    configFile: false,
    logLevel: 'error',
    publicDir: publicDir ?? false,
    plugins,
    build: {
      outDir: folder.path,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      reportCompressedSize: false,
    },
  })
  const server = createPageServer(folder.path)
  return {
    url: `http://127.0.0.1:${await listenSomewhere(server)}/`,
    async close() {
      await stopServer(server)
      folder.remove()
    },
  }
}
