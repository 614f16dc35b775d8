// Debian's redis-server on a free port, with its file in a folder of its own.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { temporaryFolder } from '../../support/folder.ts'

const PATHS = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server']

/** Where there is one to start; null when this machine has none. */
export const redisServer = (): string | null => PATHS.find((path) => existsSync(path)) ?? null

export interface RedisProcess {
  url: string
  /** Stops it in its tracks, or lets it go on: to everyone else it hangs. */
  freeze(frozen: boolean): void
  end(): Promise<void>
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    }),
  )
}

export async function startRedis(path: string): Promise<RedisProcess> {
  const folder = temporaryFolder()
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder.path]
  const child = spawn(path, [...options, '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part) => String(part).includes('Ready to accept') && resolve())
    ended.then(() => reject(new Error('Redis ended early')))
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: (frozen) => void child.kill(frozen ? 'SIGSTOP' : 'SIGCONT'),
    async end() {
      child.kill('SIGCONT')
      child.kill('SIGTERM')
      await ended
      folder.remove()
    },
  }
}
