import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Folder } from '../../support/folder.ts'

export interface ServerProcess {
  base: string
  port: number
  pid: number
  /** What it has written to its log so far, one event a line. */
  log(): string[]
  /** Waits until a line of the log holds this; the log comes by another way than answers do. */
  logged(part: string): Promise<void>
  /** Sends a signal and waits for the end. @returns the exit code, null when the signal ended it */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

/**
 * Starts a server as `npm start` does after a build.
 * @param options `port` to come back on the port of one that was killed; `fileBytes` above which no file can grow
 */
export async function startServer(
  project: Folder,
  {
    port = 0,
    env = {},
    fileKilobytes = 0,
  }: { port?: number; env?: Record<string, string>; fileKilobytes?: number } = {},
): Promise<ServerProcess> {
  const main = join(project.path, 'src/app/server/main.ts')
  const limit = fileKilobytes > 0 ? `ulimit -S -f ${fileKilobytes}; ` : ''
  const child: ChildProcess = spawn(
    'bash',
    ['-c', `${limit}exec "$0" "$1" --no-build`, process.execPath, main],
    {
      env: { ...process.env, LANG: 'en', LC_ALL: 'C', KRAP_LOG: 'info', PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  let err = ''
  const looking = new Set<() => void>()
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const listening = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      out += String(part)
      const found = /http:\/\/localhost:(\d+)/.exec(out)
      if (found) resolve(Number(found[1]))
    })
    child.stderr?.on('data', (part) => {
      err += String(part)
      for (const look of [...looking]) look()
    })
    ended.then(() => reject(new Error(`The server ended early: ${out}${err}`)))
  })
  return {
    base: `http://127.0.0.1:${listening}`,
    port: listening,
    pid: child.pid ?? 0,
    logged: (part) =>
      new Promise((resolve) => {
        const look = () => {
          if (!err.includes(part)) return
          looking.delete(look)
          resolve()
        }
        looking.add(look)
        look()
      }),
    log: () => err.split('\n').filter((line) => line !== ''),
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
