import type { LoadTerm, WhyView } from '#engine'
import type { Words } from '#i18n'
import { points } from '#i18n'
import type { Game } from '#session/local'
import type { MonthWords } from '../common/month-words.ts'

/** A term of the load in words. */
export function termText(
  term: LoadTerm,
  game: Game,
  month: MonthWords,
  { t, has, money, plainDate }: Words,
): string {
  const values = { count: term.count, more: term.count - 1 }
  if (term.code === 'L7') {
    const date = plainDate(game.dateOf(game.view.until.day))
    const amount = money(Math.abs(term.cents))
    return t(term.cents < 0 ? 'load.L7short' : 'load.L7', { date, amount })
  }
  const [kind, id = ''] = term.code.split(':')
  if (kind === 'script') return month.text(`loads.${id}`) || t('load.script')
  const key = `load.${term.code}`
  return has(key) ? t(key, values) : term.code
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

/** The terms, with those the month has no name for taken together in one. */
export function joined(terms: readonly LoadTerm[], month: MonthWords): LoadTerm[] {
  const isNameless = ({ code }: LoadTerm): boolean =>
    code.startsWith('script:') && !month.has(`loads.${code.slice('script:'.length)}`)
  const nameless = terms.filter(isNameless)
  const named = terms.filter((term) => !isNameless(term))
  const points = nameless.reduce((sum, term) => sum + term.points, 0)
  return points === 0 ? named : [...named, { code: 'script:', points, count: nameless.length, cents: 0 }]
}
