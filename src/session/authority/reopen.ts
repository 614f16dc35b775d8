import type { GroupCut, Plan } from '#engine'
import type { Refusal } from '#session/protocol'
import { isRefused, readLog } from '#session/protocol'
import type { Authority } from './authority.ts'
import { createAuthority } from './authority.ts'
import { LogError } from './log-error.ts'

/**
 * Opens a session where it was, from what a store has of it.
 * @param stored entries in the order of their numbers, parsed from JSON
 * @returns the session, or a refusal when the log is damaged or belongs to another month, version or protocol
 */
export function reopenAuthority(plan: Plan, cut: GroupCut, stored: readonly unknown[]): Authority | Refusal {
  const read = readLog(stored, plan.data)
  if (isRefused(read)) return read
  try {
    return createAuthority(plan, cut, read.log)
  } catch (error) {
    if (error instanceof LogError) return { refused: 'session/log-damaged', path: error.message }
    throw error
  }
}
