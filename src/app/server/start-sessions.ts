import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Log, Rooms, RoomsOptions } from '#session/server'
import { createLog, openSqliteStore, shareSessions, startRooms } from '#session/server'
import { builtMonths } from './months.ts'
import type { Settings } from './settings.ts'

type Kept = Pick<RoomsOptions, 'store' | 'shared'>

function keptHere(folder: string): Kept {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return { store: openSqliteStore(join(folder, 'sessions.sqlite')) }
}

/**
 * Starts the sessions of groups behind a server that serves the page.
 * @param dist folder of the built page, whose months are played
 * @param address host and port at which this process can be reached, for when several share a Redis
 * @param clock milliseconds since 1970
 */
export async function startSessions(
  server: Server,
  dist: string,
  settings: Settings,
  address: string,
  clock: () => number = Date.now,
): Promise<Rooms> {
  const log: Log = createLog(settings.log, (line) => process.stderr.write(`${line}\n`), clock)
  const kept: Kept =
    settings.redis === null
      ? keptHere(settings.data)
      : await shareSessions(settings.redis, settings.public ?? address, log)
  return startRooms({ server, months: builtMonths(dist), clock, log, ...kept })
}
