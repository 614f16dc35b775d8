// A network cable between a client and the server that can be pulled out, and that keeps what went through it.

import type { AddressInfo, Server, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

export interface Cable {
  base: string
  /** Ends everything under way and lets nothing through until it is mended. */
  cut(): void
  mend(): void
  /** Everything the server has sent through it. */
  heard(): string
  forget(): void
  close(): Promise<void>
}

export async function layCable(port: number): Promise<Cable> {
  let whole = true
  let heard: Buffer[] = []
  const ends = new Set<Socket>()
  const server: Server = createServer((near) => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    for (const end of [near, far]) {
      ends.add(end)
      end.on('error', () => undefined)
      end.on('close', () => {
        ends.delete(end)
        near.destroy()
        far.destroy()
      })
    }
    far.on('data', (part) => heard.push(part))
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    whole = false
    for (const end of ends) end.destroy()
  }
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend() {
      whole = true
    },
    heard: () => Buffer.concat(heard).toString('utf8'),
    forget() {
      heard = []
    },
    close() {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
