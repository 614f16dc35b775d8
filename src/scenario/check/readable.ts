// The reading level of the story and of the plain twins, for months in Dutch. A finding, never a refusal.

import type { Context } from '../compile/context.ts'
import type { TextEntry } from '../compile/texts.ts'
import type { Say } from '../say.ts'
import type { TownSource } from '../schema/town.ts'
import type { Reading } from '../text/reading.ts'
import { reading } from '../text/reading.ts'
import type { Path } from '../yaml/place.ts'

interface Norm {
  score: number
  mean: number
  longest: number
  long: number
}

/** Norms of voice.md section 9. */
const story: Norm = { score: 75, mean: 11, longest: 24, long: 0.05 }
const plain: Norm = { score: 65, mean: 12, longest: Number.POSITIVE_INFINITY, long: 1 }

/** Under this many words the measure says nothing. */
const enough = 40

/** Measures each moment with all its options, and each plain letter. */
export function checkReading(context: Context, entries: readonly TextEntry[]): void {
  const { month } = context
  if (month.language !== 'nl') return
  month.moments.forEach(({ id }, index) => {
    const own = entries.filter(
      ({ key, sort }) =>
        key.startsWith(`moments.${id}.`) && sort !== 'name' && sort !== 'note' && !key.endsWith('.title'),
    )
    judge(context.say, ['moments', index, 'title'], own, story)
  })
  month.letters?.forEach(({ id }, index) => {
    judge(
      context.say,
      ['letters', index, 'plain-text'],
      entries.filter(({ key }) => key === `letters.${id}.plain-text`),
      plain,
    )
  })
}

/** Measures the words on the card of each organisation by the norm of plain twins, for towns in Dutch. */
export function checkTownReading(say: Say, town: TownSource, entries: readonly TextEntry[]): void {
  if (town.language !== 'nl') return
  town.organisations.forEach(({ id }, index) => {
    const own = entries.filter(({ key, sort }) => key.startsWith(`organisations.${id}.`) && sort !== 'name')
    judge(say, ['organisations', index, 'task'], own, plain)
  })
}

function judge(say: Say, path: Path, entries: readonly TextEntry[], norm: Norm): void {
  const long = entries
    .map((entry) => ({ entry, longest: reading(entry.text)?.longest }))
    .find(({ longest }) => longest !== undefined && longest.words > norm.longest)
  if (long?.longest !== undefined) {
    const { words, text } = long.longest
    const part = text.split(/\s+/).slice(0, 3).join(' ')
    say.warn(
      long.entry.path,
      'reading/long-sentence',
      `This sentence has ${words} words; ${norm.longest} is the most. "${shorten(text)}"`,
      { part },
    )
  }
  const measured = reading(entries.map((entry) => entry.text).join('\n'))
  if (measured === null || measured.words < enough) return
  const wrong = faults(measured, norm)
  if (wrong.length > 0) {
    say.warn(
      path,
      'reading/hard',
      `This reads hard: ${wrong.join('; ')}. The longest sentence: "${shorten(measured.longest.text)}"`,
    )
  }
}

function faults({ score, mean, long }: Reading, norm: Norm): string[] {
  return [
    ...(score < norm.score ? [`reading ease ${score.toFixed(0)}, wanted ${norm.score} or more`] : []),
    ...(mean > norm.mean ? [`${mean.toFixed(1)} words a sentence, wanted at most ${norm.mean}`] : []),
    ...(long > norm.long
      ? [`${(long * 100).toFixed(1)}% words over three syllables, wanted at most ${norm.long * 100}%`]
      : []),
  ]
}

const shorten = (text: string): string =>
  (text.length > 90 ? `${text.slice(0, 90).trim()}…` : text).replace(/\s+/g, ' ')
