import type { DayLine, EventLine, MonthState, Plan, Taken } from '#engine'
import { isDecision } from './report/choices.ts'

export interface Picture {
  /** One line a day: balance in cents, bandwidth in tenths, level. */
  days: DayLine[]
  /** Decisions at moments: the same as in the report and the portfolio. */
  decisions: Taken[]
  /** Events that took at least eight points, and debits that bounced. */
  shocks: { day: number; code: string; cause: string }[]
}

const HEAVY = -80

/** The month in one picture: what a chart and its table need, nothing more. */
export function picture(plan: Plan, state: MonthState): Picture {
  const heavy = state.events.filter((event: EventLine) => event.tenths <= HEAVY)
  const shocks = [
    ...heavy.map(({ day, code, cause }) => ({ day, code: code as string, cause })),
    ...state.bounces.map(({ day, bill }) => ({ day, code: 'bounce', cause: bill })),
  ].sort((a, b) => a.day - b.day)
  return { days: state.days, decisions: state.decisions.filter(isDecision(plan)), shocks }
}
