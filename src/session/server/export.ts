import { exportRows, exportSession, reopenAuthority, writeCsv } from '#session/authority'
import type { Refusal } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { Month } from './session-log.ts'
import type { SessionStore } from './store.ts'

/** `csv-semicolon` for spreadsheets that write numbers with a comma. */
export type ExportForm = 'json' | 'csv' | 'csv-semicolon'

/** The export of a session as text. */
export async function exportText(
  { plan, cut }: Month,
  id: string,
  store: SessionStore,
  form: ExportForm,
): Promise<string | Refusal> {
  const { entries } = await store.load(id)
  if (entries.length === 0) return { refused: 'session/unknown-code' }
  const authority = reopenAuthority(plan, cut, entries)
  if (isRefused(authority)) return authority
  const exported = exportSession(plan, cut, authority.log)
  if (form === 'json') return JSON.stringify(exported)
  return writeCsv(exportRows(exported), form === 'csv' ? ',' : ';')
}
