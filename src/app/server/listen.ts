import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Why the server could not start to listen; `code` is Node's, such as EACCES. */
export class CannotListen extends Error {
  readonly port: number
  readonly code: string

  constructor(port: number, code: string) {
    super(`cannot listen on port ${port}: ${code}`)
    this.port = port
    this.code = code
  }
}

/** Listens on exactly this port of every network card. @returns the port; 0 asks the system to choose one. */
function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeed)
      reject(new CannotListen(port, error.code ?? error.message))
    }
    const succeed = () => {
      server.off('error', fail)
      resolve((server.address() as AddressInfo).port)
    }
    server.once('error', fail)
    server.once('listening', succeed)
    server.listen(port)
  })
}

/**
 * Listens on the first free port from `port` on.
 * @param taken called for each port that was in use
 * @returns the port; throws CannotListen when none of `tries` was free or the system forbids it
 */
export async function listenFrom(
  server: Server,
  port: number,
  taken: (port: number) => void,
  tries = 20,
): Promise<number> {
  for (let at = port; ; at += 1) {
    try {
      return await listenOn(server, at)
    } catch (error) {
      const inUse = error instanceof CannotListen && error.code === 'EADDRINUSE'
      if (!inUse || at + 1 >= port + tries || at >= 65535) throw error
      taken(at)
    }
  }
}
