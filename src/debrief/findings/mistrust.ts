// Card 19, mistrust: money or help left where it lay after a letter about a fine or about paying back. The word is
// careful.

import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import type { Offer } from './read.ts'
import { billsOf, choicesOf, hasTag } from './read.ts'

/** Kinds of bill that ask money back, or fine. */
const BACK: ReadonlySet<string> = new Set(['allowance-recovery', 'fine', 'fine-plan'])

/** Letters read, and things met, that taught to be careful. */
function warnings(history: History): Evidence[] {
  const { plan, end } = history
  const kinds = new Map(billsOf(history).map(({ id, kind }) => [id, kind]))
  const read = end.letters.flatMap(({ id, letter, bill, opened, missed }): Evidence[] => {
    const tags = plan.letters.get(letter)?.tags ?? []
    const warns = hasTag(tags, 'mistrust') || BACK.has(kinds.get(bill) ?? '')
    return warns && opened > 0 && !missed ? [{ kind: 'letter', id, day: opened }] : []
  })
  const met = choicesOf(history).flatMap(({ taken }): Evidence[] => {
    const tags = plan.moments.get(taken.moment.split('/')[0] ?? '')?.tags ?? []
    return hasTag(tags, 'mistrust') ? [{ kind: 'moment', id: taken.moment, day: taken.day }] : []
  })
  return [...read, ...met].sort((a, b) => a.day - b.day)
}

/** Whose money is a right or a gift; pay for work is neither. */
const GIVERS: ReadonlySet<string> = new Set(['benefit-norm', 'allowance-rule', 'tax', 'gift'])

/** What an option would have begun or brought that is a right or a gift: the application, or the sum; empty for nothing. */
function givenBy({ outcomes }: Offer): string {
  for (const { effects } of outcomes) {
    for (const effect of effects) {
      if (effect.do === 'start') return effect.procedure
      if (effect.do === 'receive' && GIVERS.has(effect.ruleMaker)) return effect.id
    }
  }
  return ''
}

export const mistrust: Detector = (history) => {
  const { plan, before, log } = history
  const first = warnings(history)[0]
  if (first === undefined) return []
  const claimed = choicesOf(history).some(
    ({ taken, offer }) => taken.day >= first.day && givenBy(offer) !== '',
  )
  if (claimed) return []
  const left = new Map<string, { evidence: Evidence; could: boolean }>()
  for (const [at, state] of before.entries()) {
    const key = log[at]?.moment ?? ''
    if (state.day < first.day) continue
    for (const offer of plan.options.get(key) ?? []) {
      const id = givenBy(offer)
      if (id === '' || (offer.test !== null && offer.test(plan, state) !== true)) continue
      const could = workableAlternative(history, at, (other) => other.offer?.id === offer.id) !== null
      const evidence: Evidence = { kind: 'moment', id: key, day: state.day, option: offer.id }
      if (left.get(id)?.could !== true) left.set(id, { evidence, could })
    }
  }
  if (left.size === 0) return []
  const all = [...left.values()]
  const params = { count: all.length, onDay: first.day }
  const evidence = [first, ...all.map((each) => each.evidence)]
  const could = all.some((each) => each.could)
  return [make('left-alone', patternIf(could), { day: first.day, params, evidence })]
}
