// A session's authority and its log in the store, kept in step: nothing is committed before it is durable.

import type { GroupCut, Plan } from '#engine'
import type { Authority } from '#session/authority'
import { forgetLeft, reopenAuthority } from '#session/authority'
import type { Entry, Refusal } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { SessionStore } from './store.ts'

/** A month that groups can play. */
export interface Month {
  plan: Plan
  cut: GroupCut
}

export interface SessionLog {
  readonly authority: Authority
  /** Whether a request with this id has been carried out. */
  has(receipt: string): boolean
  /**
   * Writes entries and then commits them. `behind`: another process has written meanwhile; the authority now has that,
   * and the question must be put to it anew. Rejects with a StoreError when nothing could be written.
   */
  write(entries: Entry[], receipt: string | null): Promise<'committed' | 'behind'>
  /** Takes the words of those out who left and asked to be forgotten. */
  forget(): Promise<void>
}

/** Opens a session from the store where it was. */
export async function openSessionLog(
  { plan, cut }: Month,
  id: string,
  store: SessionStore,
): Promise<SessionLog | Refusal> {
  const receipts = new Set<string>()
  const read = async (): Promise<Authority | Refusal> => {
    const stored = await store.load(id)
    for (const receipt of stored.receipts) receipts.add(receipt)
    return stored.entries.length === 0
      ? { refused: 'session/unknown-code' }
      : reopenAuthority(plan, cut, stored.entries)
  }
  const opened = await read()
  if (isRefused(opened)) return opened
  let authority = opened

  const sessionLog: SessionLog = {
    get authority() {
      return authority
    },
    has: (receipt) => receipts.has(receipt),
    async write(entries, receipt) {
      const written = await store.append(id, entries, receipt)
      if (written === 'behind') {
        const again = await read()
        if (isRefused(again)) throw new Error(`The log of a session can no longer be read: ${again.refused}`)
        authority = again
        return 'behind'
      }
      authority.commit(entries)
      if (receipt !== null) receipts.add(receipt)
      return 'committed'
    },
    async forget() {
      const kept = forgetLeft(authority.log)
      const changed = kept.filter((entry, index) => differs(entry, authority.log[index]))
      if (changed.length === 0) return
      await store.rewrite(id, changed)
      const again = reopenAuthority(plan, cut, kept)
      if (isRefused(again)) throw new Error(`A log without its leavers cannot be read: ${again.refused}`)
      authority = again
    },
  }
  if (authority.log.some((entry) => entry.type === 'seat-left' && entry.forget)) await sessionLog.forget()
  return sessionLog
}

const differs = (one: Entry, other: Entry | undefined): boolean =>
  JSON.stringify(one) !== JSON.stringify(other)
