// Sessions over http: what a page asks before it has a connection.
//   POST /api/sessions                { month, mode?, seed? }  -> { code, secret }
//   GET  /api/sessions/<code>                                  -> { month }
//   GET  /api/addresses                                        -> { room: addresses of this machine on its network }
//   POST /api/sessions/<code>/join    { role, token? }         -> a reservation for the connection
//   POST /api/sessions/<code>/export  { token, form? }         -> text
// A refusal is `{ refused, ... }` with a status of its kind.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import type { From, Refusal } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { Rooms } from '#session/server'
import { lanAddresses } from './addresses.ts'
import { readJson } from './read-json.ts'
import { securityHeaders } from './security-headers.ts'
import { senderOf } from './sender.ts'

/** Answers a request when it is about sessions. @returns whether it was */
export type SessionApi = (request: IncomingMessage, response: ServerResponse) => boolean

interface Reply {
  status: number
  type: string
  body: string
}

const STATUS: Partial<Record<Refusal['refused'], number>> = {
  'session/unknown-code': 404,
  'session/code-expired': 410,
  'session/too-fast': 429,
  'session/not-your-role': 403,
  'session/not-stored': 503,
  'session/full': 503,
  'session/log-damaged': 500,
  'session/other-version': 409,
}

const json = (value: object, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})
const text = (body: string, type = 'text/plain'): Reply => ({
  status: 200,
  type: `${type}; charset=utf-8`,
  body,
})
const refusal = (refused: Refusal): Reply => json(refused, STATUS[refused.refused] ?? 400)
const result = (value: object | Refusal): Reply => (isRefused(value) ? refusal(value) : json(value))
const malformed: Reply = refusal({ refused: 'session/malformed' })

/** @param behindProxy whether our own proxy writes X-Forwarded-For */
export function sessionApi(rooms: Rooms, behindProxy: boolean): SessionApi {
  const { desk } = rooms

  const open = async (request: IncomingMessage, sender: string): Promise<Reply> => {
    const { month, mode = 'phones', seed } = (await readJson(request)) ?? {}
    const isSeed = seed === undefined || (Number.isSafeInteger(seed) && Number(seed) >= 0)
    if (typeof month !== 'string' || (mode !== 'phones' && mode !== 'hands') || !isSeed) return malformed
    const opened = await desk.open(
      { month, mode, ...(seed === undefined ? {} : { seed: Number(seed) }) },
      sender,
    )
    return isRefused(opened) ? refusal(opened) : json(opened, 201)
  }
  const find = async (code: string, sender: string): Promise<Reply> => {
    const row = await desk.lookUp(code, sender)
    return result(isRefused(row) ? row : { month: row.month })
  }
  const join = async (request: IncomingMessage, code: string, sender: string): Promise<Reply> => {
    const { role, token = '' } = (await readJson(request)) ?? {}
    if (!isRole(role) || typeof token !== 'string') return malformed
    const admitted = await desk.admit(code, { role, token }, sender)
    return result(isRefused(admitted) ? admitted : await rooms.reserve(admitted.row.id, admitted.from))
  }
  const take = async (request: IncomingMessage, code: string, sender: string): Promise<Reply> => {
    const { token = '' } = (await readJson(request)) ?? {}
    if (typeof token !== 'string') return malformed
    const admitted = await desk.admit(code, { role: 'facilitator', token }, sender)
    if (isRefused(admitted)) return refusal(admitted)
    const exported = await rooms.export(admitted.row)
    if (typeof exported !== 'string') return refusal(exported)
    return text(exported, 'application/json')
  }
  const health = async (): Promise<Reply> => {
    const alive = await rooms.alive()
    return json({ status: alive ? 'ok' : 'store-unreachable' }, alive ? 200 : 503)
  }

  const answer = (request: IncomingMessage, path: string): Promise<Reply> | null => {
    const sender = senderOf(request, behindProxy)
    const asked = `${request.method} ${path}`
    if (asked === 'GET /health') return health()
    if (asked === 'GET /metrics') return Promise.resolve(text(rooms.metrics.text()))
    if (asked === 'GET /api/addresses')
      return Promise.resolve(json({ room: behindProxy ? [] : own(request) }))
    if (asked === 'POST /api/sessions') return open(request, sender)
    const [, method, code = '', act] =
      /^(GET|POST) \/api\/sessions\/([\w-]{1,20})(?:\/(join|export))?$/.exec(asked) ?? []
    if (method === 'GET' && act === undefined) return find(code, sender)
    if (method === 'POST' && act === 'join') return join(request, code, sender)
    if (method === 'POST' && act === 'export') return take(request, code, sender)
    return null
  }
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    if (path !== '/health' && path !== '/metrics' && !path.startsWith('/api/')) return false
    const replying = answer(request, path)
    if (replying === null) send(response, json({ refused: 'session/unknown-request' }, 404))
    else
      replying.then(
        (reply) => send(response, reply),
        (error: unknown) => {
          rooms.log('error', 'request', { why: error instanceof Error ? error.message : String(error) })
          send(response, json({ refused: 'session/not-stored' }, 500))
        },
      )
    return true
  }
}

/** Where phones in the same room find this machine. */
const own = ({ socket }: IncomingMessage): string[] =>
  lanAddresses(networkInterfaces()).map((address) => `http://${address}:${socket.localPort}`)

const isRole = (role: unknown): role is From['role'] =>
  role === 'facilitator' || role === 'wall' || role === 'seat'

function send(response: ServerResponse, { status, type, body }: Reply): void {
  if (response.destroyed) return
  response.writeHead(status, {
    ...securityHeaders(response.req.headers.host),
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...(status === 429 ? { 'Retry-After': '5' } : {}),
  })
  response.end(body)
}
