// Card 7, packing: how often taking one thing meant leaving another, and how often with 300 euros more.

import { inView } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { choicesOf, freeAt, moment } from './read.ts'

const LEAST = 3
/** The buffer of requirement R2, in cents. */
const BUFFER = 30000

export const packing: Detector = (history) => {
  const weighed = choicesOf(history).flatMap((choice) => {
    const price = choice.offer.needs.account
    const left = inView(history, choice.at)
      .flatMap(({ offer }) => (offer === null || offer.id === choice.offer.id ? [] : [offer.needs.account]))
      .filter((cents) => cents > 0)
    return left.length === 0
      ? []
      : [{ choice, needed: price + Math.min(...left), free: freeAt(history, choice.at) }]
  })
  const squeezed = weighed.filter(({ needed, free }) => free < needed)
  if (squeezed.length < LEAST) return []
  const params = {
    count: squeezed.length,
    of: weighed.length,
    slackCount: squeezed.filter(({ needed, free }) => free + BUFFER < needed).length,
    bufferCents: BUFFER,
  }
  const evidence = squeezed.map(({ choice }) => moment(choice))
  return [make('small-suitcase', 'circumstance', { params, evidence })]
}
