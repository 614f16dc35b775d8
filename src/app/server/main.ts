// `npm start`: builds the page and serves it. With --no-build it serves what was built before.
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { lanAddresses } from './addresses.ts'
import { announcement } from './announce.ts'
import { CannotListen, listenFrom } from './listen.ts'
import { PageFiles } from './page-files.ts'
import { createPageServer } from './page-server.ts'
import { portFrom } from './port.ts'
import type { SessionApi } from './session-api.ts'
import { sessionApi } from './session-api.ts'
import { settingsFrom } from './settings.ts'
import { startSessions } from './start-sessions.ts'
import { onStopSignal, stopServer } from './stop.ts'
import { wordsFor } from './words.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const words = wordsFor(process.env)
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Ends the process with a sentence instead of a stack of calls. */
function giveUp(text: string): never {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

function sayWhyNot(error: unknown, first: number): never {
  if (!(error instanceof CannotListen)) throw error
  if (error.code === 'EADDRINUSE') giveUp(words.noPort(first, error.port))
  if (error.code === 'EACCES') giveUp(words.forbidden(error.port))
  giveUp(words.cannotListen(error.port, error.code))
}

async function main(): Promise<void> {
  const port = portFrom(process.env)
  if (port === null) giveUp(words.badPort(process.env.PORT ?? ''))
  if (!process.argv.includes('--no-build')) {
    say(words.building)
    const { build } = await import('vite')
    await build({ root, logLevel: 'error' }).catch((error: unknown) =>
      giveUp(words.notBuilt(error instanceof Error ? error.message : String(error))),
    )
  }
  const dist = join(root, 'dist')
  const files = new PageFiles(dist)
  let sessions: SessionApi | null = null
  const server = createPageServer(dist, files, () => sessions)
  const open = await listenFrom(server, port, (taken) => say(words.taken(taken))).catch((error: unknown) =>
    sayWhyNot(error, port),
  )
  const lan = lanAddresses(networkInterfaces())
  const settings = settingsFrom(process.env, root)
  const rooms = await startSessions(server, dist, settings, `${lan[0] ?? '127.0.0.1'}:${open}`).catch(
    (error: unknown) =>
      giveUp(
        words.noSessions(
          settings.redis ?? settings.data,
          error instanceof Error ? error.message : String(error),
        ),
      ),
  )
  sessions = sessionApi(rooms, settings.behindProxy)
  onStopSignal(async () => {
    const closing = stopServer(server)
    await rooms.stop()
    await closing
    say(words.stopped)
  })
  const colours = process.stdout.isTTY === true && !process.env.NO_COLOR
  say(announcement(words, open, lan, colours))
  // Only a saving: files that cannot be read are said when somebody asks for them.
  await files.squeezeAll().catch(() => undefined)
}

await main()
