// Counting: votes stay with their seats until the vote is closed, and only their sums come out.

import type { TallyView } from '#session/protocol'
import { CAUSE_CELLS } from '#session/protocol'
import type { Session } from './session.ts'

/** Counts the votes of an open ballot, in the order of its options. */
export function countVotes(options: readonly string[], votes: Session['votes']): TallyView {
  const cast = [...votes.values()]
  const counts = options.map((option) => ({ option, votes: cast.filter((each) => each === option).length }))
  const blank = cast.filter((each) => each === null).length
  return { by: 'phones', counts, blank, leading: leadingOf(counts) }
}

/** What a show of hands said, in the order of the ballot's options. */
export function countHands(options: readonly string[], hands: Record<string, number>): TallyView {
  const counts = options.map((option) => ({ option, votes: hands[option] ?? 0 }))
  return { by: 'hands', counts, blank: 0, leading: leadingOf(counts) }
}

/** The one option with most votes; null without votes, or when two share the lead. */
function leadingOf(counts: TallyView['counts']): string | null {
  const most = Math.max(0, ...counts.map(({ votes }) => votes))
  const leaders = counts.filter(({ votes }) => votes === most)
  return most > 0 && leaders.length === 1 ? (leaders[0]?.option ?? null) : null
}

/** How many answers each cell of the cause grid got. */
export function cellsOf(answers: ReadonlyMap<string, number>): number[] {
  const given = [...answers.values()]
  return Array.from({ length: CAUSE_CELLS }, (_, cell) => given.filter((each) => each === cell).length)
}

/** The option a minority differs from: what was decided, or what leads; null while two share the lead. */
export const prevailing = ({ consequence, tally }: Session): string | null =>
  consequence?.option ?? tally?.leading ?? null

/** Whether a seat voted otherwise than the group, so that it may leave a line. A blank vote is no minority. */
export function isMinority(session: Session, seat: string): boolean {
  const vote = session.votes.get(seat) ?? null
  const most = prevailing(session)
  return session.tally !== null && most !== null && vote !== null && vote !== most
}
