// What `krap play --json` prints. Money in cents, bandwidth in tenths, days as dates.

import type { Bill, Departure, Hidden, LedgerLine, Level, MonthState, PlanData, Taken } from '#engine'
import { dateOf } from '#engine'

type Dated<T extends { day: number }> = Omit<T, 'day'> & { day: string }

export interface PlayReport {
  month: string
  version: string
  seed: number
  /** Lever under which the decisions were replayed, or null for the month as written. */
  lever: string | null
  /** Places where a decision no longer applied under the lever, and how the month went on. */
  departures: Dated<Departure>[]
  decisions: Dated<Taken>[]
  /** The account: opening balance plus these lines is the balance at the end. */
  ledger: Dated<Omit<LedgerLine, 'pocket'>>[]
  /** The same for the purse. */
  purse: Dated<Omit<LedgerLine, 'pocket'>>[]
  days: { day: string; balance: number; bandwidth: number; level: Level }[]
  end: {
    balance: number
    /** Open on bills that were not paid on their day, costs included. */
    arrears: number
    /** Open on bills that are paid off in an agreed plan, costs included; not part of `arrears`. */
    inPlans: number
    /** Costs added over the month because bills were unpaid. */
    fees: number
    bandwidth: number
    needsUnmet: number
    /** Times that a paper was asked; not counted where the organisation had it already. */
    papersAsked: number
    lettersUnopened: number
  }
  hidden: Dated<Hidden>[]
}

/** The report of a month that has ended, as written or replayed under a lever. */
export function playReport(
  plan: PlanData,
  state: MonthState,
  under: { lever: string; departures: Departure[] } | null = null,
): PlayReport {
  const dated = <T extends { day: number }>({ day, ...rest }: T): Dated<T> => ({
    day: dateOf(plan.month, day),
    ...rest,
  })
  const pocket = (name: LedgerLine['pocket']): PlayReport['ledger'] =>
    state.ledger
      .filter((line) => line.pocket === name)
      .map(({ day, id, cents, kind, ruleMaker }) => dated({ day, id, cents, kind, ruleMaker }))
  const open = (status: Bill['status']): number =>
    state.bills
      .filter((bill) => bill.status === status && !bill.income)
      .reduce((sum, bill) => sum + bill.cents + bill.feeCents, 0)
  return {
    month: plan.id,
    version: plan.version,
    seed: state.seed,
    lever: under?.lever ?? null,
    departures: (under?.departures ?? []).map(dated),
    decisions: state.decisions.map(dated),
    ledger: pocket('account'),
    purse: pocket('purse'),
    days: state.days.map(dated),
    end: {
      balance: state.account,
      arrears: open('overdue'),
      inPlans: open('plan'),
      fees: state.fees.reduce((sum, fee) => sum + fee.cents, 0),
      bandwidth: state.bandwidth,
      needsUnmet: Object.values(state.needs).filter((need) => need !== 'met').length,
      papersAsked: state.asked.filter((ask) => ask.answer !== 'known').length,
      lettersUnopened: state.letters.filter((letter) => letter.opened === 0).length,
    },
    hidden: state.hidden.map(dated),
  }
}
