// Card 4, borrowing from the future: bought or borrowed early, and what the day of paying back looked like.

import type { Effect } from '#engine'
import { freeCents } from '#engine'
import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import type { Offer } from './read.ts'
import { billsOf, choicesOf, eveningOf, hasTag, isEssential, moment } from './read.ts'

const LAST_EARLY_DAY = 14

interface Loan {
  /** Place in the log, and day, of what was decided. */
  at: number
  day: number
  evidence: Evidence
  bill: string
  cents: number
  due: number
}

const books = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.do === 'book' && effect.booking.cents < 0 ? [effect] : []))

/** Whether an option takes now what is paid later; a bill cut in parts by agreement is a plan, not a loan. */
const borrows = ({ tags, outcomes }: Offer): boolean =>
  outcomes.some(
    ({ effects }) =>
      !effects.some(({ do: verb }) => verb === 'cancel' || verb === 'arrange' || verb === 'move') &&
      books(effects).some(({ booking }) => booking.instalment || hasTag(tags, 'borrowing')),
  )

const loansOf = (history: History): Loan[] =>
  choicesOf(history)
    .filter(({ offer }) => borrows(offer))
    .flatMap((choice) =>
      books(choice.effects).map(({ booking, inDays }) => ({
        at: choice.at,
        day: choice.taken.day,
        evidence: moment(choice),
        bill: booking.id,
        cents: -booking.cents,
        due: inDays > 0 ? choice.taken.day + inDays : booking.day,
      })),
    )

/** Essential bills that lay overdue early while they could have been paid by hand, and went up a step with costs. */
function skippedOf(history: History): Loan[] {
  const { plan, end, before } = history
  return end.fees.flatMap(({ bill: id, day: due }): Loan[] => {
    const bill = billsOf(history).find((each) => each.id === id)
    if (bill === undefined || !isEssential(plan, bill)) return []
    const at = before.findIndex(
      (state) =>
        state.day <= LAST_EARLY_DAY &&
        state.day < due &&
        state.bills.some((each) => each.id === id && each.asked && each.cents <= state.account),
    )
    const state = before[at]
    if (state === undefined) return []
    const evidence: Evidence = { kind: 'bill', id, day: state.day }
    return [{ at, day: state.day, evidence, bill: id, cents: bill.cents, due }]
  })
}

/** What came back within the month on a day on which it did not fit. */
function came(history: History, { at, day, evidence: decided, bill, cents, due }: Loan): Finding[] {
  const { plan, end } = history
  const then = eveningOf(history, due)
  const { free } = freeCents(plan, then)
  const unpaid = then.bills.some((each) => each.status === 'overdue' && isEssential(plan, each))
  const bounced = end.bounces.some((bounce) => bounce.bill === bill)
  if (free >= 0 && !unpaid && !bounced) return []
  const feeCents = end.fees.filter((fee) => fee.bill === bill).reduce((sum, fee) => sum + fee.cents, 0)
  const params = { cents, feeCents, shortCents: Math.max(0, -free), onDay: day, dueDay: due, ofBill: bill }
  const evidence = [decided, { kind: 'bill' as const, id: bill, day: due }]
  const other = workableAlternative(history, at, ({ decision, offer }) =>
    offer === null ? decision.moment === bill : !borrows(offer),
  )
  return [make('came-back', patternIf(other !== null), { day, params, evidence })]
}

function later(history: History, { at, day, evidence: decided, bill, cents, due }: Loan): Finding {
  const params = { cents, onDay: day, dueDay: due, ofBill: bill }
  const evidence = [decided, { kind: 'bill' as const, id: bill, day: due }]
  const other = workableAlternative(history, at, ({ offer }) => offer !== null && !borrows(offer))
  return make('next-month', other === null ? 'no-good-option' : 'circumstance', {
    day,
    params,
    evidence,
  })
}

export const borrowing: Detector = (history) => {
  const last = history.plan.data.days
  const loans = loansOf(history)
  const early = [...loans, ...skippedOf(history)].filter(({ day }) => day <= LAST_EARLY_DAY)
  return [
    ...early
      .filter(({ due }) => due <= last && due <= history.end.day)
      .flatMap((loan) => came(history, loan)),
    ...loans.filter(({ due }) => due > last).map((loan) => later(history, loan)),
  ]
}
