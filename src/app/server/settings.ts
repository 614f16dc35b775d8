import { join } from 'node:path'
import type { Level } from '#session/server'

export interface Settings {
  /** Folder in which sessions are kept. */
  data: string
  /** Whether our own proxy writes X-Forwarded-For. */
  behindProxy: boolean
  /** The least that is written to the log. */
  log: Level
  /** Address of a Redis that several processes share; null for a process by itself. */
  redis: string | null
  /** Host, port and path at which browsers reach this very process, without a protocol; null for its own address. */
  public: string | null
}

const levels: readonly Level[] = ['info', 'warn', 'error']

/** What the environment asks for: KRAP_DATA, KRAP_PROXY, KRAP_LOG, REDIS_URL, KRAP_PUBLIC. */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    data: env.KRAP_DATA || join(root, 'data'),
    behindProxy: env.KRAP_PROXY === '1',
    log: levels.find((level) => level === env.KRAP_LOG) ?? 'error',
    redis: env.REDIS_URL || null,
    public: env.KRAP_PUBLIC || null,
  }
}
