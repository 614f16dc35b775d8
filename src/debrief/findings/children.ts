// Card 18, children: care first, then what was refused, and what a child was told. Never a score of a parent.

import type { Effect, Plan } from '#engine'
import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { inView, leastForChildren, workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import type { Choice } from './read.ts'
import { choicesOf, freeAt, hasTag, moment } from './read.ts'

const childNeed = (plan: Plan, effect: Effect, met: boolean): string | undefined => {
  if (effect.do !== 'need' || effect.met !== met) return undefined
  const whose = plan.data.needs.find(({ id }) => id === effect.need)?.person ?? ''
  return plan.child.has(whose) ? effect.need : undefined
}

const needsOf = (plan: Plan, { effects }: Choice, met: boolean): string[] =>
  effects.flatMap((effect) => childNeed(plan, effect, met) ?? [])

/** A child got what it needed while nothing was free, or at the cost of an adult's rest, and it could have been left. */
export const careFirst: Detector = (history) => {
  const { plan } = history
  const given = choicesOf(history).filter((choice) => {
    if (needsOf(plan, choice, true).length === 0) return false
    const cost = choice.effects.some((effect) => effect.do === 'load' && effect.points > 0)
    if (!cost && freeAt(history, choice.at) >= 0) return false
    return inView(history, choice.at).some(
      ({ offer }) => offer !== null && leastForChildren(plan, offer) <= 0,
    )
  })
  if (given.length === 0) return []
  const evidence = given.flatMap((choice) =>
    needsOf(plan, choice, true).map((id) => ({ kind: 'need' as const, id, day: choice.taken.day })),
  )
  return [make('care-first', 'skill', { params: { count: given.length }, evidence })]
}

function refused(history: History): Finding[] {
  const { plan } = history
  return choicesOf(history).flatMap((choice) =>
    needsOf(plan, choice, false).map((need) => {
      const other = workableAlternative(
        history,
        choice.at,
        ({ offer }) => offer !== null && leastForChildren(plan, offer) >= 0,
      )
      const { day } = choice.taken
      const evidence = [{ kind: 'need' as const, id: need, day }, moment(choice)]
      const params = { need, onDay: day, freeCents: freeAt(history, choice.at) }
      return make('child-refused', patternIf(other !== null), { day, params, evidence })
    }),
  )
}

/** Choices in which a child came to know, or to reckon along. Neither good nor bad; a family's own matter. */
function told(history: History): Finding[] {
  const shared = choicesOf(history).filter(
    ({ offer, effects }) =>
      hasTag(offer.tags, 'child-carries') && !effects.some((effect) => effect.do === 'need' && !effect.met),
  )
  if (shared.length === 0) return []
  const other = shared.some(
    ({ at }) =>
      workableAlternative(
        history,
        at,
        ({ offer }) => offer !== null && !hasTag(offer.tags, 'child-carries'),
      ) !== null,
  )
  const what = { params: { count: shared.length }, evidence: shared.map(moment) }
  return [make('child-told', other ? 'circumstance' : 'no-good-option', what)]
}

export const children: Detector = (history) => [...refused(history), ...told(history)]
