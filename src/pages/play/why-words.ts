import type { LoadTerm, WhyView } from '#engine'
import type { Words } from '#i18n'
import { points } from '#i18n'
import type { Game } from '#session/local'

/** A term of the load in words. */
export function termText(term: LoadTerm, game: Game, { t, has, money, plainDate }: Words): string {
  const values = { count: term.count, more: term.count - 1 }
  if (term.code === 'L7') {
    const date = plainDate(game.dateOf(game.view.until.day))
    const amount = money(Math.abs(term.cents))
    return t(term.cents < 0 ? 'load.L7short' : 'load.L7', { date, amount })
  }
  const key = `load.${term.code}`
  return has(key) ? t(key, values) : t('load.script')
}

/** What the night does to the meter, in one sentence. */
export function nightText(why: WhyView, { t }: Words): string {
  const values = {
    rest: why.rest,
    tomorrow: points(why.tomorrow),
    level: t(`level.${why.levelTomorrow}`),
  }
  if (why.tomorrow === why.now) return t('why.nightStay', values)
  return t(why.tomorrow > why.now ? 'why.nightUp' : 'why.nightDown', values)
}

/** The sum of the terms, and what of it counts. */
export function sumText(why: WhyView, { t }: Words): string {
  const counted = 100 - why.rest
  return counted === why.load
    ? t('why.sum', { load: why.load, rest: why.rest })
    : t('why.sumCapped', { sum: why.load, load: counted, rest: why.rest })
}
