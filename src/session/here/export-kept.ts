import type { GroupCut, Plan } from '#engine'
import type { SessionExport } from '#session/authority'
import { defaultCut, exportSession, LogError } from '#session/authority'
import { isRefused, readLog } from '#session/protocol'
import type { KeptSession } from './store.ts'

/**
 * The export of a session that is kept here and need not be open.
 * @param cut how the group plays this month; null for a cut made from the month itself
 * @returns null where its log is damaged, or belongs to another month or version
 */
export function exportKeptSession(
  plan: Plan,
  cut: GroupCut | null,
  { entries }: KeptSession,
): SessionExport | null {
  const read = readLog(entries, plan.data)
  if (isRefused(read)) return null
  try {
    return exportSession(plan, cut ?? defaultCut(plan), read.log)
  } catch (error) {
    if (error instanceof LogError) return null
    throw error
  }
}
