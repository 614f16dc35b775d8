// What the month chooser shows of a month.

import type { PlanData } from '#engine'
import type { MonthSource } from './schema/month.ts'

export interface ReadBy {
  name: string
  role: string
  date: string
}

export interface Card {
  id: string
  version: string
  month: string
  /** About how long it takes alone. */
  minutes: number
  languages: string[]
  /** Content notes in the author's language; translations under the keys `content.<n>`. */
  content: string[]
  basis: 'composed' | 'retold'
  /** Null: not yet read by an expert by experience. */
  readBy: ReadBy | null
  authors: string[]
  /** Drawing of the title card: the one the month names, or that of its first moment; '' when it has none. */
  cover: string
  days: number
  /** Moments that a play usually meets. */
  decisions: number
}

/** A chooser's line: the card with its texts, or why the month cannot be played. */
export interface CatalogueEntry extends Partial<Card> {
  id: string
  playable: boolean
  /** First error of a broken month, as one line. */
  finding?: string
  /** Language -> texts of the title card. */
  texts: Record<string, { title: string; promise: string; intro: string; content: string[] }>
}

/** The card of a compiled month. @param decisions moments that a play usually meets */
export function cardOf(
  month: MonthSource,
  plan: PlanData,
  languages: readonly string[],
  decisions: number,
): Card {
  const reader = month['read-by']
  return {
    id: plan.id,
    version: plan.version,
    month: plan.month,
    minutes: month.minutes,
    languages: [...languages],
    content: month.content,
    basis: month.basis,
    readBy: reader === null ? null : { name: reader.name, role: reader.role ?? '', date: reader.date },
    authors: month.authors ?? [],
    cover: month.cover ?? plan.moments.find(({ picture }) => picture !== '')?.picture ?? '',
    days: plan.days,
    decisions,
  }
}

/** The chooser's line of a month that plays. */
export function entryOf(card: Card, texts: Readonly<Record<string, Record<string, string>>>): CatalogueEntry {
  const faces = Object.entries(texts).map(([language, all]) => [
    language,
    {
      title: all.title ?? '',
      promise: all.promise ?? '',
      intro: all.intro ?? '',
      content: card.content.map((text, n) => all[`content.${n}`] ?? text),
    },
  ])
  return { ...card, playable: true, texts: Object.fromEntries(faces) }
}
