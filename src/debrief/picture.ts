import type { DayLine, EventLine, MonthState, Taken } from '#engine'

export interface Picture {
  /** One line a day: balance in cents, bandwidth in tenths, level. */
  days: DayLine[]
  /** Decisions at moments (letters, bills and evenings left out). */
  decisions: Taken[]
  /** Events that took at least eight points, and debits that bounced. */
  shocks: { day: number; code: string; cause: string }[]
}

const HEAVY = -80

/** The month in one picture: what a chart and its table need, nothing more. */
export function picture(state: MonthState): Picture {
  const heavy = state.events.filter((event: EventLine) => event.tenths <= HEAVY)
  const shocks = [
    ...heavy.map(({ day, code, cause }) => ({ day, code: code as string, cause })),
    ...state.bounces.map(({ day, bill }) => ({ day, code: 'bounce', cause: bill })),
  ].sort((a, b) => a.day - b.day)
  const aside = new Set([
    'evening',
    ...state.letters.map((letter) => letter.id),
    ...[...state.bills, ...state.settled].map((bill) => bill.id),
  ])
  return { days: state.days, decisions: state.decisions.filter((taken) => !aside.has(taken.moment)), shocks }
}
