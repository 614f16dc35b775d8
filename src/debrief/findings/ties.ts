// Card 14, ties: whose help it was, what only a weak tie knew, a tie asked more than it got back, and what was too dear
// to do together.

import type { Effect } from '#engine'
import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import type { Choice } from './read.ts'
import { choicesOf, hasTag, moment } from './read.ts'

const LEAST_ASKED = 2
const LEAST_DECLINED = 2

const tells = (effect: Effect): boolean =>
  effect.do === 'refer' || effect.do === 'meet' || effect.do === 'known' || effect.do === 'start'

/** News that came along a weak tie: an organisation, a date, the start of an application. */
export const weakTies: Detector = (history) => {
  const brought = choicesOf(history).filter(
    ({ offer, effects }) => hasTag(offer.tags, 'weak-tie') && effects.some(tells),
  )
  if (brought.length === 0) return []
  return [
    make('weak-tie-news', 'skill', {
      params: { count: brought.length },
      evidence: brought.map(moment),
    }),
  ]
}

const met = ({ effects }: Choice): string[] =>
  effects.flatMap((effect) => (effect.do === 'contact' ? [effect.person] : []))

/** Somebody who was there: close, further away or from an organisation, or beside a letter or form. */
function shares(history: History): Finding[] {
  const { plan } = history
  const withSomebody = choicesOf(history).filter(
    (choice) => met(choice).length > 0 || choice.effects.some(({ do: verb }) => verb === 'refer'),
  )
  const near = withSomebody.filter((choice) => met(choice).some((person) => plan.friends.has(person)))
  const further = withSomebody.filter((choice) => !near.includes(choice))
  const together = history.log.filter(({ option }) => option === 'together' || option === 'hand-over')
  const count = withSomebody.length + together.length
  if (count === 0) return []
  const evidence = [
    ...[...near, ...further].map(moment),
    ...together.map(
      ({ moment: id, day }): Evidence => ({
        kind: plan.procedures.has(id) ? 'procedure' : 'letter',
        id,
        day,
      }),
    ),
  ]
  const params = {
    count,
    nearCount: near.length,
    furtherCount: further.length,
    togetherCount: together.length,
  }
  return [make('help-shares', 'circumstance', { params, evidence })]
}

const tieBy = (effects: readonly Effect[], person: string): number =>
  effects.reduce((sum, effect) => sum + (effect.do === 'tie' && effect.person === person ? effect.by : 0), 0)

/** A tie that was leant on twice or more, and to which nothing went back. */
function strained(history: History): Finding[] {
  const { plan } = history
  const choices = choicesOf(history)
  return [...plan.around].flatMap((person) => {
    const asked = choices.filter(
      (choice) => tieBy(choice.effects, person) < 0 && met(choice).includes(person),
    )
    const gave = choices.some(({ effects }) => tieBy(effects, person) > 0)
    if (asked.length < LEAST_ASKED || gave) return []
    const first = asked[0]?.at ?? 0
    const could = history.before.some(
      (_, at) =>
        at >= first &&
        workableAlternative(
          history,
          at,
          ({ offer }) => offer?.outcomes.some(({ effects }) => tieBy(effects, person) > 0) === true,
        ) !== null,
    )
    const params = { count: asked.length, person }
    const evidence = [
      { kind: 'person' as const, id: person, day: asked[0]?.taken.day ?? 0 },
      ...asked.map(moment),
    ]
    return [make('asked-not-given', patternIf(could), { params, evidence })]
  })
}

/** Things to do with others that could not be paid. */
function declined(history: History): Finding[] {
  const { plan, before, log } = history
  const left = choicesOf(history).flatMap(({ taken, state }) =>
    (plan.options.get(taken.moment) ?? [])
      .filter(
        ({ tags, test, needs }) =>
          hasTag(tags, 'joy', 'weak-tie', 'strong-tie', 'friend') &&
          (test === null || test(plan, state) === true) &&
          (needs.account > Math.max(0, state.account + plan.data.opening.overdraft) ||
            needs.purse > state.purse),
      )
      .map((offer) => ({ kind: 'moment' as const, id: taken.moment, day: taken.day, option: offer.id })),
  )
  if (left.length < LEAST_DECLINED || before.length !== log.length) return []
  return [make('declined-for-money', 'circumstance', { params: { count: left.length }, evidence: left })]
}

export const ties: Detector = (history) => [...shares(history), ...strained(history), ...declined(history)]
