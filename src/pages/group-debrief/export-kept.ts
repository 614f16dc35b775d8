import type { KeptSession, SessionExport } from '#session/here'
import { exportKeptSession } from '#session/here'
import type { MonthData } from '../common/month-library.ts'

/** The export of a session that is kept in this browser; null where its log cannot be read on this month. */
export const exportKept = (kept: KeptSession, { plan, cut = null }: MonthData): SessionExport | null =>
  exportKeptSession(plan, cut, kept)
