// From what came over a wire, or out of a store, to what the authority takes. Neither ever throws.

import type { Entry } from './entries.ts'
import { entrySchema } from './entries.ts'
import { PROTOCOL_VERSION } from './limits.ts'
import type { Refusal } from './refusal.ts'
import type { FacilitatorRequest, From, Request, SeatRequest } from './requests.ts'
import { requestSchemas } from './requests.ts'

const typeOf = (raw: unknown): string | null =>
  typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string' ? raw.type : null

const knows = (role: 'seat' | 'facilitator', type: string): boolean =>
  requestSchemas()[role].options.some((option) => option.shape.type.value === type)

/**
 * Checks a request by role and schema.
 * @param raw as it came, already parsed from JSON
 */
export function readRequest(role: 'facilitator', raw: unknown): FacilitatorRequest | Refusal
export function readRequest(role: 'seat', raw: unknown): SeatRequest | Refusal
export function readRequest(role: From['role'], raw: unknown): Request | Refusal
export function readRequest(role: From['role'], raw: unknown): Request | Refusal {
  const type = typeOf(raw)
  if (type === null) return { refused: 'session/malformed' }
  const mine = role !== 'wall' && knows(role, type)
  if (!mine) {
    const others = knows('seat', type) || knows('facilitator', type)
    return { refused: others ? 'session/not-your-role' : 'session/unknown-request' }
  }
  const read = requestSchemas()[role].safeParse(raw)
  if (read.success) return read.data
  const path = read.error.issues[0]?.path.join('.') ?? ''
  return { refused: 'session/malformed', about: type, path }
}

/**
 * Checks a stored log: its form, its numbering and its version.
 * @param month id and version of the month it will be played on
 */
export function readLog(
  raw: readonly unknown[],
  month: { id: string; version: string },
): { log: Entry[] } | Refusal {
  const log: Entry[] = []
  for (const [n, each] of raw.entries()) {
    const read = entrySchema().safeParse(each)
    if (n === 0 && isLater(each)) return { refused: 'session/other-version', about: 'opened' }
    if (!read.success || read.data.n !== n || (n === 0) !== (read.data.type === 'opened'))
      return { refused: 'session/log-damaged', path: String(n) }
    log.push(read.data)
  }
  const opened = log[0]
  if (opened?.type !== 'opened') return { refused: 'session/log-damaged', path: '0' }
  return opened.month === month.id && opened.version === month.version
    ? { log }
    : { refused: 'session/other-version', about: 'opened' }
}

const isLater = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  'protocol' in raw &&
  typeof raw.protocol === 'number' &&
  raw.protocol > PROTOCOL_VERSION
