// Deadlines of letters and applications that have passed: kept, or missed, and whether they could have been kept.

import type { LetterState } from '#engine'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import type { Candidate } from './alternative.ts'
import { couldBetween } from './alternative.ts'
import { eveningOf } from './read.ts'
import { settles } from './settles.ts'

export interface Deadline {
  evidence: Evidence
  day: number
  missed: boolean
  /** For one that was missed: something in view and payable would have kept it. */
  could: boolean
}

const handled = (status: string | undefined): boolean =>
  status === 'paid' || status === 'plan' || status === 'cancelled'

/** Whether what a letter asks was done by its deadline, or was no longer asked. */
export function keptLetter(history: History, { id, bill, deadline }: LetterState): boolean {
  const then = eveningOf(history, deadline)
  const asked = [...then.bills, ...then.settled].find((each) => each.id === bill)
  if (asked !== undefined) return handled(asked.status) || asked.due > deadline
  const running = then.procedures.find((each) => each.id === bill)
  if (running !== undefined) return running.status !== 'asked' && running.status !== 'returned'
  const opened = history.end.letters.find((letter) => letter.id === id)?.opened ?? 0
  return opened > 0 && opened <= deadline
}

/** A test for what would have kept a letter's deadline: settling its bill, working on its form, or opening it. */
function keeps(history: History, { id, bill }: LetterState): (candidate: Candidate) => boolean {
  const { end } = history
  if ([...end.bills, ...end.settled].some((each) => each.id === bill)) return settles(history, bill)
  const isForm = end.procedures.some((each) => each.id === bill)
  return ({ decision }) => decision.moment === (isForm ? bill : id)
}

/** All deadlines that have passed, in order of their day. */
export function deadlinesOf(history: History): Deadline[] {
  const { end, over } = history
  const last = over ? end.days.length : end.day - 1
  const letters = end.letters
    .filter(({ deadline, missed }) => deadline > 0 && deadline <= last && !missed)
    .map((letter): Deadline => {
      const { id, arrived, deadline } = letter
      const missed = !keptLetter(history, letter)
      const could = missed && couldBetween(history, arrived, deadline, keeps(history, letter))
      return { evidence: { kind: 'letter', id, day: deadline }, day: deadline, missed, could }
    })
  const applications = end.procedures
    .filter(({ deadline, status }) => deadline <= last && (status === 'lapsed' || deadline > 0))
    .map(({ id, started, deadline, status }): Deadline => {
      const missed = status === 'lapsed'
      const could =
        missed && couldBetween(history, started, deadline, ({ decision }) => decision.moment === id)
      return { evidence: { kind: 'procedure', id, day: deadline }, day: deadline, missed, could }
    })
  return [...letters, ...applications].sort((a, b) => a.day - b.day)
}
