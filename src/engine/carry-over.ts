// What one month hands to the next: taken from an end, and laid over an opening.

import { ACTIONS, levelOf } from './bandwidth.ts'
import { recountLenders } from './bill.ts'
import type { Plan } from './link.ts'
import { isOpen } from './procedure.ts'
import type { MonthState } from './state.ts'

/** Cents and tenths; days are those of the month that follows. */
export type CarryOver = Pick<
  MonthState,
  | 'account'
  | 'purse'
  | 'bandwidth'
  | 'bills'
  | 'letters'
  | 'underway'
  | 'procedures'
  | 'papers'
  | 'papersUnderway'
  | 'asked'
  | 'consents'
  | 'trust'
  | 'organisations'
  | 'handovers'
  | 'practice'
  | 'ties'
  | 'lastContact'
  | 'lastFriend'
  | 'lastCompany'
  | 'resources'
  | 'things'
  | 'flags'
>

/**
 * What the end of a month hands on; days are renumbered to the month that follows.
 * @param state a month at its end
 */
export function carryOver(plan: Plan, state: MonthState): CarryOver {
  const { days } = plan.data
  const later = (day: number): number => day - days
  // 0 stands for no day at all, or for always: the last of this month becomes the day before that
  const dated = (day: number): number => (day === 0 ? 0 : later(day) || -1)
  const { account, purse, bandwidth, consents, trust, organisations, practice } = state
  const { ties, resources, things, flags } = state
  const asItIs = {
    account,
    purse,
    bandwidth,
    consents,
    trust,
    organisations,
    practice,
    ties,
    resources,
    things,
    flags,
  }
  return {
    ...asItIs,
    bills: state.bills
      .filter(
        ({ status, due }) => status === 'overdue' || status === 'plan' || (status === 'due' && due > days),
      )
      .map((bill) => ({ ...bill, due: dated(bill.due), nextDay: dated(bill.nextDay) })),
    letters: state.letters
      .filter((letter) => !letter.whole && !letter.missed)
      .map((letter) => ({
        ...letter,
        arrived: dated(letter.arrived),
        opened: dated(letter.opened),
        deadline: dated(letter.deadline),
      })),
    underway: state.underway.map((sent) => ({ ...sent, day: later(sent.day) })),
    procedures: state.procedures
      .filter((running) => isOpen(running) || running.status === 'handed-in')
      .map((running) => ({
        ...running,
        started: later(running.started),
        deadline: later(running.deadline),
        decision: dated(running.decision),
      })),
    papers: state.papers.map((held) => ({ ...held, got: later(held.got), until: dated(held.until) })),
    papersUnderway: state.papersUnderway.map((sent) => ({ ...sent, day: later(sent.day) })),
    asked: state.asked.map((ask) => ({ ...ask, day: later(ask.day), until: dated(ask.until) })),
    handovers: state.handovers.map((each) => ({ ...each, day: later(each.day) })),
    lastContact: Object.fromEntries(
      Object.entries(state.lastContact).map(([person, day]) => [person, later(day)]),
    ),
    lastFriend: later(state.lastFriend),
    lastCompany: later(state.lastCompany),
  }
}

/** Lays the end of an earlier month over an opening; where both have something of one id, what was carried counts. */
export function layOver(draft: MonthState, carry: CarryOver): void {
  draft.account = carry.account
  draft.purse = carry.purse
  draft.bandwidth = carry.bandwidth
  draft.level = levelOf(carry.bandwidth)
  draft.actions = ACTIONS[draft.level]
  draft.bills.unshift(...carry.bills)
  draft.ahead += carry.bills.length
  for (const { id, status, due, cents, feeCents } of carry.bills) {
    if (status !== 'due') draft.bounces.push({ day: due, bill: id, cents: cents + feeCents })
  }
  recountLenders(draft)
  draft.letters.unshift(...carry.letters)
  draft.underway.push(...carry.underway)
  draft.procedures = over(draft.procedures, carry.procedures, ({ id }) => id)
  draft.papers = over(draft.papers, carry.papers, ({ paper }) => paper)
  draft.papersUnderway.push(...carry.papersUnderway)
  draft.asked.push(...carry.asked)
  draft.organisations.push(...carry.organisations)
  draft.handovers.push(...carry.handovers)
  draft.practice = carry.practice
  draft.lastFriend = carry.lastFriend
  draft.lastCompany = carry.lastCompany
  for (const name of ['consents', 'trust', 'ties', 'lastContact', 'resources', 'things', 'flags'] as const)
    Object.assign(draft[name], carry[name])
}

/** Two lists as one: the carried entries, and those of the opening that none of them replaces. */
function over<T>(opening: readonly T[], carried: readonly T[], idOf: (entry: T) => string): T[] {
  const ids = new Set(carried.map(idOf))
  return [...carried, ...opening.filter((entry) => !ids.has(idOf(entry)))]
}
