// Card 5, juggling: one hole closed with what was meant for another, and many parties at once.

import type { MonthState } from '#engine'
import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import type { Candidate } from './alternative.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import { choicesOf, evenings, freeAt, moment } from './read.ts'

const MOVES = 3
const WITHIN_DAYS = 10
const SOON_AFTER = 2
const MANY = 4

interface Move {
  at: number
  day: number
  evidence: Evidence
}

/** Bills paid by hand, and choices at a price, with money that something else was waiting for. */
function paidWithOther(history: History): Move[] {
  const byHand = history.log.flatMap((taken, at): Move[] =>
    taken.option === 'pay' && freeAt(history, at) < 0
      ? [{ at, day: taken.day, evidence: { kind: 'bill', id: taken.moment, day: taken.day } }]
      : [],
  )
  const chosen = choicesOf(history).flatMap((choice): Move[] => {
    const price = choice.offer.needs.account
    if (price === 0 || freeAt(history, choice.at) >= price) return []
    return [{ at: choice.at, day: choice.taken.day, evidence: moment(choice) }]
  })
  return [...byHand, ...chosen]
}

/** A payment put off within two days of another that was made. */
function putOff(history: History): Move[] {
  const paid = history.end.ledger.filter(({ pocket, cents }) => pocket === 'account' && cents < 0)
  return choicesOf(history).flatMap((choice): Move[] => {
    const { day } = choice.taken
    const moved = choice.effects.find((effect) => effect.do === 'move')
    if (moved === undefined) return []
    const near = paid.some(
      (line) => line.id !== moved.bill && line.day <= day && day - line.day <= SOON_AFTER,
    )
    return near ? [{ at: choice.at, day, evidence: moment(choice) }] : []
  })
}

const movesMoney = ({ offer, decision }: Candidate): boolean =>
  offer === null
    ? decision.option === 'pay'
    : offer.needs.account > 0 ||
      offer.outcomes.some(({ effects }) => effects.some(({ do: verb }) => verb === 'move'))

function chained(history: History): Finding[] {
  const moves = [...paidWithOther(history), ...putOff(history)].sort((a, b) => a.at - b.at)
  const start = moves.findIndex((move, place) => {
    const third = moves[place + MOVES - 1]
    return third !== undefined && third.day - move.day < WITHIN_DAYS
  })
  const first = moves[start]
  if (first === undefined) return []
  const chain = moves.slice(start).filter(({ day }) => day - first.day < WITHIN_DAYS)
  const could = chain.some(
    ({ at }) =>
      workableAlternative(history, at, (other) => other.offer !== null && !movesMoney(other)) !== null,
  )
  const params = { count: chain.length, fromDay: first.day, toDay: chain.at(-1)?.day ?? first.day }
  const evidence = chain.map((move) => move.evidence)
  return [make('chained-moves', patternIf(could), { day: first.day, params, evidence })]
}

const creditors = ({ lenders, bills }: MonthState): string[] => [
  ...new Set([
    ...lenders,
    ...bills
      .filter(({ income, known, status }) => !income && known && (status === 'overdue' || status === 'plan'))
      .map(({ party }) => party),
  ]),
]

/** Parties to whom something was owed at once; how many there were already on the first day is said beside it. */
function manyParties(history: History): Finding[] {
  const days = evenings(history)
    .slice(1)
    .map((state, index) => ({ day: index + 1, state, parties: creditors(state) }))
  const most = Math.max(0, ...days.map(({ parties }) => parties.length))
  const first = days.find(({ parties }) => parties.length === most)
  if (first === undefined || most < MANY) return []
  const params = { count: most, startCount: days[0]?.parties.length ?? 0, onDay: first.day }
  const evidence = [...first.state.bills, ...first.state.settled]
    .filter(
      ({ party, instalment, status }) =>
        first.parties.includes(party) && (instalment || status === 'overdue' || status === 'plan'),
    )
    .map(({ id, due }): Evidence => ({ kind: 'bill', id, day: due }))
  return [make('many-parties', 'circumstance', { day: first.day, params, evidence })]
}

export const juggling: Detector = (history) => [...chained(history), ...manyParties(history)]
