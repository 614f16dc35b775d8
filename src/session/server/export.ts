import { exportSession, reopenAuthority } from '#session/authority'
import type { Refusal } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { Month } from './session-log.ts'
import type { SessionStore } from './store.ts'

/** The export of a session as JSON; what a table says of it is said by the page, in the facilitator's language. */
export async function exportText(
  { plan, cut }: Month,
  id: string,
  store: SessionStore,
): Promise<string | Refusal> {
  const { entries } = await store.load(id)
  if (entries.length === 0) return { refused: 'session/unknown-code' }
  const authority = reopenAuthority(plan, cut, entries)
  if (isRefused(authority)) return authority
  return JSON.stringify(exportSession(plan, cut, authority.log))
}
