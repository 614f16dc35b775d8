import type { MonthState, Plan } from '#engine'
import type { History } from '../history.ts'
import type { HiddenReminder } from './types.ts'
import { visitsOf } from './visits.ts'

type Date = Pick<HiddenReminder, 'id' | 'what' | 'cents' | 'due'>

/** Days ahead within which a date is one to see coming: the reach of krap. Further off it is out of view for most people. */
const A_WEEK = 7

/**
 * Dates of this month that the household knew and that lay further off than its level reached: those of less than a week
 * ahead, and those further off on whose day it went wrong.
 */
export function hiddenReminders(history: History): HiddenReminder[] {
  const found = new Map<string, HiddenReminder>()
  for (const { state, seen } of visitsOf(history)) {
    // in ruimte the whole calendar is in view
    const reminders = state.level === 'ruimte' ? null : seen().reminders
    const inView = new Set(reminders?.map(({ kind, id, day }) => `${kind} ${id} ${day}`))
    for (const date of datesOf(history.plan, state)) {
      const key = `${date.what} ${date.id} ${date.due}`
      const old = found.get(key)
      if (reminders === null || inView.has(key)) {
        if (old?.seen === 0) old.seen = state.day
      } else if (old !== undefined) {
        old.seen = 0
      } else {
        const after = afterwards(history, date)
        const wrong = after === 'bounced' || after === 'passed'
        if (wrong || date.due - state.day <= A_WEEK) found.set(key, hidden(date, state, after))
      }
    }
  }
  return [...found.values()].sort((a, b) => a.due - b.due)
}

const hidden = (date: Date, { day, level }: MonthState, after: HiddenReminder['after']): HiddenReminder => ({
  kind: 'reminder',
  day,
  level,
  ...date,
  seen: 0,
  after,
})

/** What there is to know of the days ahead: known money, deadlines of letters that were read, and of open forms. */
function datesOf(plan: Plan, state: MonthState): Date[] {
  const ahead = (day: number): boolean => day > state.day && day <= plan.data.days
  const money = state.bills.flatMap((bill): Date[] => {
    const { id, due, income, cents, feeCents, known, status } = bill
    if (status !== 'due' || !known || !ahead(due)) return []
    return [{ id, due, what: income ? 'in' : 'out', cents: income ? cents : -(cents + feeCents) }]
  })
  const dated = [
    ...state.letters.filter(({ whole, deadline }) => whole && ahead(deadline)),
    ...state.procedures.filter(({ status, deadline }) => OPEN.has(status) && ahead(deadline)),
  ]
  return [
    ...money,
    ...dated.map(({ id, deadline }): Date => ({ id, due: deadline, what: 'deadline', cents: 0 })),
  ]
}

const OPEN = new Set(['asked', 'returned'])

function afterwards({ end }: History, { id, due, what }: Date): HiddenReminder['after'] {
  if (due > end.day) return 'later'
  if (what === 'deadline') return keptTo(end, id, due) ? 'done' : 'passed'
  if (end.bounces.some(({ bill, day }) => bill === id && day === due)) return 'bounced'
  return end.ledger.some((line) => line.id === id && line.day <= due) ? 'paid' : 'later'
}

/** Whether what a deadline was about was in, or paid, by then. */
function keptTo(end: MonthState, id: string, due: number): boolean {
  const about = end.letters.find((letter) => letter.id === id)?.bill ?? id
  const running = end.procedures.find((each) => each.id === about)
  if (running !== undefined) return running.status === 'handed-in' || running.status === 'decided'
  return about !== '' && end.ledger.some((line) => line.id === about && line.day <= due)
}
