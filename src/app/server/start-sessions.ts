import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Rooms } from '#session/server'
import { createLog, openSqliteStore, startRooms } from '#session/server'
import { builtMonths } from './months.ts'
import type { Settings } from './settings.ts'

/**
 * Starts the sessions of groups behind a server that serves the page.
 * @param dist folder of the built page, whose months are played
 */
export async function startSessions(server: Server, dist: string, settings: Settings): Promise<Rooms> {
  const clock = () => Date.now()
  mkdirSync(settings.data, { recursive: true, mode: 0o700 })
  return startRooms({
    server,
    store: openSqliteStore(join(settings.data, 'sessions.sqlite')),
    months: builtMonths(dist),
    clock,
    log: createLog(settings.log, (line) => process.stderr.write(`${line}\n`), clock),
  })
}
