import type { Plan } from '../link.ts'
import type { Level } from '../plan.ts'
import { isOpen } from '../procedure.ts'
import type { MonthState } from '../state.ts'
import type { Reminder } from '../view-types.ts'

/** How many days ahead a level remembers. Source: scarcity-theory.md 4.1, table 3. */
const REACH: Record<Level, number> = { ruimte: 31, krap: 7, tunnel: 3, overleven: 0 }

/** Dates the household knows of, from today as far as its level reaches, in order. Cents are signed. */
export function reminders(_plan: Plan, state: MonthState): Reminder[] {
  const last = state.day + REACH[state.level]
  const within = (day: number): boolean => day >= state.day && day <= last
  const money = state.bills
    .filter((bill) => bill.status === 'due' && bill.known && bill.due > state.day && within(bill.due))
    .map((bill): Reminder => {
      const cents = bill.income ? bill.cents : -(bill.cents + bill.feeCents)
      return { day: bill.due, id: bill.id, cents, kind: bill.income ? 'in' : 'out' }
    })
  const deadlines = [
    ...state.letters.filter((letter) => letter.whole && letter.deadline > 0 && within(letter.deadline)),
    ...state.procedures.filter((each) => isOpen(each) && each.deadline > 0 && within(each.deadline)),
  ].map((each): Reminder => ({ day: each.deadline, id: each.id, cents: 0, kind: 'deadline' }))
  return [...money, ...deadlines].sort((a, b) => a.day - b.day)
}
