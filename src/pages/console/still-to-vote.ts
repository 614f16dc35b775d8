// Whose votes a facilitator would leave out by closing the vote now.

import type { ConsoleView, SeatRow } from '#session/protocol'

/** Seats that decide and have not voted. */
export const stillToVote = ({ seats }: Pick<ConsoleView, 'seats'>): SeatRow[] =>
  seats.filter(({ role, voted }) => role === 'decide' && !voted)

/** Whether closing asks for a thought: a phone that is there has not voted, or nobody has. */
export const isWaitedFor = (view: Pick<ConsoleView, 'seats' | 'vote'>): boolean =>
  view.vote !== null && (view.vote.voted === 0 || stillToVote(view).some(({ here }) => here))
