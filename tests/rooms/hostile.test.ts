import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seatToken } from '#session/client'
import type { Folder } from '../support/folder.ts'
import type { Group } from './support/group.ts'
import { joinAs, must, openGroup, toVote, until } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import { message, rawPage } from './support/raw.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

let project: Folder
let server: ServerProcess
let group: Group

beforeAll(async () => {
  project = roomsProject()
  server = await startServer(project)
  group = await openGroup(server.base, 3)
  await toVote(group)
}, 60_000)

afterAll(async () => {
  group.close()
  await server.end('SIGTERM')
  project.remove()
})

const page = () => rawPage(server.base, group.code, 'seat', seatToken(null, group.code))

/** A vote of somebody else is answered as ever. */
async function othersUndisturbed(): Promise<void> {
  const [seat] = group.seats
  const beat = group.console.view?.flow.beat ?? 0
  const options = seat?.view?.ballot.options ?? []
  const option = options.find((each) => each !== seat?.view?.ballot.option) ?? ''
  await must(seat ?? group.console, { type: 'vote', beat, option })
  expect(group.console.link).toBe('open')
}

describe('what is no request', () => {
  const odd: [why: string, sent: unknown, refused: string][] = [
    ['no text', { request: { type: 'join' } }, 'session/malformed'],
    ['no JSON', '{"id":', 'session/malformed'],
    ['no object', '"join"', 'session/malformed'],
    ['without an id', '{"request":{"type":"join"}}', 'session/malformed'],
    ['an id of its own making', '{"id":"x","request":{"type":"join"}}', 'session/malformed'],
    ['without a type', message('a', {}), 'session/malformed'],
    ['of no type there is', message('b', { type: 'rule' }), 'session/unknown-request'],
    ['named like a thing every object has', message('c', { type: '__proto__' }), 'session/unknown-request'],
    ['for another role', message('d', { type: 'wipe' }), 'session/not-your-role'],
    ['with a field too many', message('e', { type: 'pause', seat: 's1' }), 'session/malformed'],
    ['with a number for a text', message('f', { type: 'nickname', nickname: 7 }), 'session/malformed'],
    [
      'larger than any request',
      message('g', { type: 'remark', text: 'x'.repeat(5000) }),
      'session/too-large',
    ],
    [
      'large in bytes, not in letters',
      message('h', { type: 'remark', text: '€'.repeat(1500) }),
      'session/too-large',
    ],
  ]
  it.each(odd)('is refused by code: %s', async (_why, sent, refused) => {
    const raw = await page()
    expect(await raw.ask(sent)).toMatchObject({ refused })
    await othersUndisturbed()
    raw.close()
  })

  it('closes the connection of who sends a megabyte, and nobody else', async () => {
    const raw = await page()
    raw.ask('x'.repeat(1_000_000)).catch(() => undefined)
    // 1009: the message is too big, by the standard of WebSockets.
    expect(await raw.closed).toBe(1009)
    await othersUndisturbed()
  })

  it.each([
    ['a message of a kind that rooms do not have', 'shout'],
    ['bytes that are no message', 'bytes'],
  ])('does no harm to others: %s', async (_what, how) => {
    const raw = await page()
    if (how === 'shout') raw.shout('vote', { option: 'x' })
    else for (let byte = 0; byte < 256; byte++) raw.bytes(Uint8Array.of(byte, 255, 0, byte))
    await othersUndisturbed()
    raw.close()
  })
})

describe('a thousand requests a second', () => {
  it('are refused as too fast beyond the first, and others are answered meanwhile', async () => {
    const raw = await page()
    const flood = Array.from({ length: 1000 }, (_, index) =>
      raw.ask(message(`flood${index}x`, { type: 'call' })),
    )
    await othersUndisturbed()
    const answers = await Promise.all(flood)
    const fast = answers.filter((answer) => answer?.refused === 'session/too-fast').length
    // Thirty at once and fifteen a second: whoever takes two seconds to say it has 60 answered at most.
    expect(fast).toBeGreaterThan(850)
    expect(fast).toBeLessThan(1000)
    raw.close()
  })
})

describe('the same and the late', () => {
  it('carries a request out once, however often it comes', async () => {
    const raw = await page()
    const n = group.console.view?.n ?? 0
    const joins = await Promise.all(
      Array.from({ length: 5 }, () => raw.ask(message('again', { type: 'join' }))),
    )
    expect(joins).toEqual([null, null, null, null, null])
    await until(group.console, (view) => view.n === n + 1)
    raw.close()
  })

  it('refuses what belongs to another moment', async () => {
    const raw = await page()
    await raw.ask(message('join', { type: 'join' }))
    expect(await raw.ask(message('old', { type: 'vote', beat: 0, option: null }))).toMatchObject({
      refused: 'session/other-beat',
    })
    raw.close()
  })

  it('shows nicknames as the text they are', async () => {
    const hostile = '<img src=x onerror=a>'.slice(0, 20)
    const seat = joinAs.seat(server.base, group.code)
    await must(seat, { type: 'join', nickname: hostile })
    await until(group.console, ({ seats }) => seats.some(({ nickname }) => nickname === hostile))
    seat.close()
  })
})

describe('the door', () => {
  const ask = (path: string, body?: string) =>
    fetch(`${server.base}${path}`, body === undefined ? {} : { method: 'POST', body })

  it.each([
    ['a code of nobody', '/api/sessions/AAAAAA', undefined, 404, 'session/unknown-code'],
    [
      'a code with letters that codes do not have',
      '/api/sessions/O0I1L8',
      undefined,
      404,
      'session/unknown-code',
    ],
    ['an order for no month', '/api/sessions', '{"month":"../../etc/passwd"}', 400, 'session/malformed'],
    ['an order that is no JSON', '/api/sessions', 'month', 400, 'session/malformed'],
    ['an order of a megabyte', '/api/sessions', `{"month":"${'x'.repeat(1e6)}"}`, 400, 'session/malformed'],
    ['an address that does not exist', '/api/other', undefined, 404, 'session/unknown-request'],
  ])('refuses %s', async (_why, path, body, status, refused) => {
    const answer = await ask(path, body)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ refused })
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('access-control-allow-origin')).toBe(null)
  })

  it('lets nobody in as facilitator without the secret, and nobody in with a short token', async () => {
    const join = (body: object) => ask(`/api/sessions/${group.code}/join`, JSON.stringify(body))
    const wrong = await join({ role: 'facilitator', token: 'x'.repeat(24) })
    expect([wrong.status, await wrong.json()]).toEqual([403, { refused: 'session/not-your-role' }])
    const short = await join({ role: 'seat', token: 'abc' })
    expect([short.status, await short.json()]).toEqual([400, { refused: 'session/malformed', path: 'token' }])
  })

  it('finds a code as people type it', async () => {
    const typed = `${group.code.slice(0, 3)}-${group.code.slice(3)}`.toLowerCase()
    expect(await (await ask(`/api/sessions/${typed}`)).json()).toEqual({ month: 'samira-maart' })
  })

  it('says how it is, and counts', async () => {
    expect(await (await ask('/health')).json()).toEqual({ status: 'ok' })
    const metrics = await (await ask('/metrics')).text()
    expect(metrics).toMatch(/^krap_sessions 1$/m)
    expect(metrics).toMatch(/^krap_answers_total\{answer="session\/too-fast"\} \d+$/m)
  })

  it('stops guessing after thirty wrong codes', async () => {
    const codes = Array.from({ length: 40 }, (_, index) => `AAAA${'CDEF'[index % 4]}${'GHJK'[index % 3]}`)
    const answers: number[] = []
    for (const code of codes) answers.push((await ask(`/api/sessions/${code}`)).status)
    expect(answers).toContain(429)
    expect(answers.indexOf(429)).toBeLessThanOrEqual(31)
  })
})
