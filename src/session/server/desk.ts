// Where one asks for a session: to open one, to find one by its code, to be let in, to take its export along.

import { openSession } from '#session/authority'
import type { From, Mode, Refusal } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import { createRate } from './rate.ts'
import { drawCode, drawSecret, drawSeed, hashed, isSame, isToken, readCode } from './secrets.ts'
import type { Month } from './session-log.ts'
import type { SessionRow, SessionStore } from './store.ts'
import { StoreError } from './store.ts'

export interface DeskOptions {
  store: SessionStore
  clock(): number
  months(id: string): Month | null
}

export interface Opened {
  code: string
  /** Whoever has it is the facilitator. */
  secret: string
}

export interface Desk {
  /** @param sender key by which one sender is told from another, such as an address */
  open(order: { month: string; mode: Mode; seed?: number }, sender: string): Promise<Opened | Refusal>
  lookUp(typed: string, sender: string): Promise<SessionRow | Refusal>
  /** Who a token makes somebody in a session. */
  admit(
    typed: string,
    as: { role: From['role']; token: string },
    sender: string,
  ): Promise<{ row: SessionRow; from: From } | Refusal>
}

const HOUR = 3_600_000
const DRAWS = 5

export function createDesk({ store, clock, months }: DeskOptions): Desk {
  /** Wrong guesses only: at a code of one in 148 million, 720 an hour lead nowhere. */
  const guesses = createRate(30, 1 / 5)
  const openings = createRate(30, 1 / 60)
  /** A whole building may share an address, and after a restart it comes back all at once. */
  const joins = createRate(2000, 50)

  const find = async (typed: string, sender: string): Promise<SessionRow | Refusal> => {
    if (!guesses.has(sender, clock())) return { refused: 'session/too-fast' }
    const code = readCode(typed)
    const row = code === null ? null : await store.byCode(code)
    if (row === null) {
      guesses.take(sender, clock())
      return { refused: 'session/unknown-code' }
    }
    return clock() - row.openedAt >= LIMITS.hours * HOUR ? { refused: 'session/code-expired' } : row
  }
  const sayingWhy = async <T>(act: () => Promise<T | Refusal>): Promise<T | Refusal> => {
    try {
      return await act()
    } catch (error) {
      if (error instanceof StoreError) return { refused: 'session/not-stored' }
      throw error
    }
  }

  return {
    open: ({ month: id, mode, seed = drawSeed() }, sender) =>
      sayingWhy<Opened>(async () => {
        const month = months(id)
        if (month === null) return { refused: 'session/malformed', path: 'month' }
        if (!openings.take(sender, clock())) return { refused: 'session/too-fast' }
        const now = clock()
        const entries = openSession(month.plan.data, month.cut, { seed, mode, now })
        for (let draw = 0; draw < DRAWS; draw++) {
          const session = drawSecret()
          const secret = drawSecret()
          const row = {
            id: session,
            code: drawCode(),
            month: id,
            secret: hashed(secret, session),
            openedAt: now,
          }
          if ((await store.create(row, entries)) === 'written') return { code: row.code, secret }
        }
        return { refused: 'session/not-stored' }
      }),
    lookUp: (typed, sender) => sayingWhy(() => find(typed, sender)),
    admit: (typed, { role, token }, sender) =>
      sayingWhy(async () => {
        if (!joins.take(sender, clock())) return { refused: 'session/too-fast' }
        const row = await find(typed, sender)
        if ('refused' in row || role === 'wall')
          return 'refused' in row ? row : { row, from: { role: 'wall' } }
        if (!isToken(token)) return { refused: 'session/malformed', path: 'token' }
        const known = hashed(token, row.id)
        if (role === 'seat') return { row, from: { role, seat: known } }
        if (isSame(known, row.secret)) return { row, from: { role } }
        guesses.take(sender, clock())
        return { refused: 'session/not-your-role' }
      }),
  }
}
