// A Colyseus room with nothing in it but a tally that goes to everyone after each vote: what our rooms are held to.
// Joined by `POST /join/<room>`; says its processor time and memory at `/metrics`. Ends when its parent does.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Client } from '@colyseus/core'
import { matchMaker, Room, Server } from '@colyseus/core'
import { schema, t } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'

const Tally = schema({ votes: t.map('string'), counts: t.map('number') }, 'Tally')

class BareRoom extends Room {
  override state = new Tally()
  override patchRate = 1_000
  override messages = {
    vote: (client: Client, option: string) => {
      const before = this.state.votes.get(client.sessionId)
      if (before !== undefined) this.state.counts.set(before, (this.state.counts.get(before) ?? 0) - 1)
      this.state.votes.set(client.sessionId, option)
      this.state.counts.set(option, (this.state.counts.get(option) ?? 0) + 1)
      this.broadcastPatch()
      return true
    },
  }
}

const rooms = new Map<string, string>()

async function join(name: string): Promise<object> {
  const known = rooms.get(name) ?? (await matchMaker.createRoom('bare', {})).roomId
  rooms.set(name, known)
  const room = await matchMaker.getRoomById(known)
  return matchMaker.reserveSeatFor(room, {})
}

function metrics(): string {
  const { user, system } = process.cpuUsage()
  return `process_cpu_seconds_total ${(user + system) / 1e6}\nprocess_resident_memory_bytes ${process.memoryUsage().rss}\n`
}

const server = createServer(async (request, response) => {
  const path = request.url ?? '/'
  response.end(path === '/metrics' ? metrics() : JSON.stringify(await join(path)))
})
const transport = new WebSocketTransport({ noServer: true })
const colyseus = new Server({ transport, greet: false, gracefullyShutdown: false })
colyseus.define('bare', BareRoom)
await matchMaker.accept()
transport.attachToServer(server)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
