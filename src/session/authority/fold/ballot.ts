// Votes, hands, lines, notes, causes and beliefs.

import { cellsOf, countHands, countVotes } from '../ballot.ts'
import { votable } from '../month.ts'
import type { Changes } from './change.ts'

type Types =
  | 'vote-opened'
  | 'vote-cast'
  | 'vote-closed'
  | 'hands'
  | 'tally-shown'
  | 'deciding'
  | 'minority-line'
  | 'line-hidden'
  | 'watcher-note'
  | 'mode'
  | 'wall-hidden'
  | 'join-shown'
  | 'causes-asked'
  | 'cause-given'
  | 'causes-shown'
  | 'belief'

export const ballotChanges: Changes<Types> = {
  'vote-opened': () => ({ talk: null, votes: new Map(), tally: null }),
  'vote-cast': ({ votes }, { seat, option }) => ({ votes: new Map(votes).set(seat, option) }),
  'vote-closed': ({ month, votes }, _, { plan }) => ({ tally: countVotes(votable(plan, month), votes) }),
  hands: ({ month }, { counts }, { plan }) => ({
    talk: null,
    votes: new Map(),
    tally: countHands(votable(plan, month), counts),
  }),
  'tally-shown': (_, { shown }) => ({ tallyShown: shown }),
  deciding: () => ({}),
  'minority-line': ({ lines, moment }, { n, seat, beat, text }) => ({
    lines: [
      ...lines.filter((line) => seat === '' || line.seat !== seat || line.beat !== beat),
      { n, seat, beat, moment, text, hidden: false },
    ],
  }),
  'line-hidden': ({ lines }, { line: n, hidden }) => ({
    lines: lines.map((line) => (line.n === n ? { ...line, hidden } : line)),
  }),
  'watcher-note': ({ remarks }, { n, seat, task, moment, text }) => ({
    remarks: [...remarks, { n, seat, task, moment, text }],
  }),
  mode: (_, { mode }) => ({ mode }),
  'wall-hidden': (_, { hidden }) => ({ wallHidden: hidden }),
  'join-shown': (_, { shown }) => ({ joinShown: shown }),
  'causes-asked': ({ firstCauses }) => ({
    causes: { answers: new Map(), shown: false, before: firstCauses },
  }),
  'cause-given': ({ causes }, { seat, cell }) => ({
    causes: causes && { ...causes, answers: new Map(causes.answers).set(seat, cell) },
  }),
  'causes-shown': ({ causes, firstCauses }) =>
    causes === null
      ? {}
      : { causes: { ...causes, shown: true }, firstCauses: firstCauses ?? cellsOf(causes.answers) },
  belief: ({ beliefs }, { when, ticket, count, sums }) => ({
    beliefs: { ...beliefs, [when]: { count, sums, tickets: new Set(beliefs[when].tickets).add(ticket) } },
  }),
}
