// What a page asks of the server before it has a connection. Every answer is a value: what was asked for, or why not.

import type { From, Mode, Refusal } from '#session/protocol'

/** Nobody answered: no network, or no server. */
export interface Unreachable {
  unreachable: true
}

export type Answer<T> = T | Refusal | Unreachable

/** What a connection is opened with. */
export interface Reservation {
  name: string
  roomId: string
  sessionId: string
  processId?: string
  publicAddress?: string
}

const PATIENCE = 8_000

async function ask(url: string, body: object | null): Promise<Response | null> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), PATIENCE)
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
  try {
    return await fetch(url, {
      ...(body === null ? {} : { ...post, body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: given.signal,
    })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function askJson<T extends object>(url: string, body: object | null): Promise<Answer<T>> {
  const response = await ask(url, body)
  try {
    const value: unknown = await response?.json()
    if (typeof value === 'object' && value !== null) return value as T | Refusal
  } catch {
    // Something between us and the server answered in its place.
  }
  return { unreachable: true }
}

const addressOf = (base: string, code: string): string =>
  `${base}/api/sessions/${encodeURIComponent(code.replace(/\s/g, ''))}`

/**
 * Opens a session.
 * @param base address of the server without a slash at its end; empty for the page's own
 */
export const openRoom = (
  base: string,
  order: { month: string; mode: Mode; seed?: number },
): Promise<Answer<{ code: string; secret: string }>> => askJson(`${base}/api/sessions`, order)

/** Which month is played under a code. */
export const lookUpRoom = (base: string, code: string): Promise<Answer<{ month: string }>> =>
  askJson(addressOf(base, code), null)

/** Asks to be let in. */
export const enterRoom = (
  base: string,
  code: string,
  as: { role: From['role']; token: string },
): Promise<Answer<Reservation>> => askJson(`${addressOf(base, code)}/join`, as)

/**
 * Takes the export of a session along, as JSON.
 * @param secret the facilitator's
 */
export async function exportRoom(
  base: string,
  { code, secret }: { code: string; secret: string },
): Promise<Answer<{ text: string }>> {
  const response = await ask(`${addressOf(base, code)}/export`, { token: secret })
  if (response === null) return { unreachable: true }
  const text = await response.text()
  return response.ok ? { text } : refusalIn(text)
}

function refusalIn(text: string): Refusal | Unreachable {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && 'refused' in value) return value as Refusal
  } catch {
    // Something between us and the server answered in its place.
  }
  return { unreachable: true }
}
