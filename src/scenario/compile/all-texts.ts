// The texts of a month in every language: those of the rules pack that it can show, of its town, and its own.

import type { PlanData } from '#engine'
import type { Bundle, TextFile } from '../bundle.ts'
import type { Finding } from '../finding.ts'
import type { Texts } from '../overlay.ts'
import { layOver, ownTexts } from '../overlay.ts'
import { packTexts } from '../rules/pack-texts.ts'
import { languages } from '../schema/languages.ts'
import type { MonthSource } from '../schema/month.ts'
import type { Pack } from '../schema/pack.ts'
import type { TownSource } from '../schema/town.ts'
import { townTexts } from '../town/town-texts.ts'
import type { TextEntry } from './texts.ts'

/** A file that texts come from, checked, with its translations. */
export interface Written<T> {
  data: T
  overlays: Readonly<Record<string, TextFile>>
}

export interface TextSources {
  month: MonthSource
  /** Texts of the month itself. */
  entries: readonly TextEntry[]
  overlays: Bundle['overlays']
  pack: Written<Pack>
  town: Written<TownSource> | null
}

/**
 * Language -> key -> text. An organisation is called as the month calls it, or as its town does.
 * @param findings gets what is wrong with the translations
 */
export function allTexts(sources: TextSources, plan: PlanData, findings: Finding[]): Record<string, Texts> {
  const { month, entries, pack, town } = sources
  const fromPack = packTexts(pack.data)
  const fromTown = town === null ? [] : townTexts(town.data)
  const used = usedKeys(plan)
  const texts: Record<string, Texts> = {}
  for (const language of [month.language, ...languages.filter((other) => other !== month.language)]) {
    const rules = inLanguage(fromPack, pack.data.language, language, pack.overlays, true)
    const place = inLanguage(fromTown, town?.data.language ?? language, language, town?.overlays ?? {}, true)
    const complete = month.complete?.includes(language) ?? false
    const own = inLanguage(entries, month.language, language, sources.overlays, complete)
    findings.push(...rules.findings, ...place.findings, ...own.findings)
    const kept = Object.fromEntries(Object.entries(rules.texts).filter(([key]) => used(key)))
    texts[language] = {
      'bookings.food.name': rules.texts['kinds.food.name'] ?? '',
      ...kept,
      ...fetchNames(plan, { ...rules.texts, ...own.texts }),
      ...place.texts,
      ...organisationNames(plan, place.texts, own.texts),
      ...own.texts,
    }
  }
  return texts
}

/** What getting a paper costs stands in the ledger under the name of that paper. */
function fetchNames(plan: PlanData, texts: Texts): Texts {
  const paid = plan.papers.filter(({ fetch }) => fetch !== null && fetch.cents > 0)
  return Object.fromEntries(
    paid.map(({ id }) => [`bookings.fetch:${id}.name`, texts[`papers.${id}.name`] ?? id]),
  )
}

/** An organisation has one name, as a party and on its card. */
function organisationNames(plan: PlanData, place: Texts, own: Texts): Texts {
  return Object.fromEntries(
    plan.organisations.flatMap(({ id }) => {
      const name = own[`parties.${id}`] ?? place[`organisations.${id}.name`] ?? id
      return [
        [`organisations.${id}.name`, name],
        [`parties.${id}`, name],
      ]
    }),
  )
}

function inLanguage(
  entries: readonly TextEntry[],
  own: string,
  wanted: string,
  overlays: Readonly<Record<string, TextFile>>,
  complete: boolean,
): { texts: Texts; findings: Finding[] } {
  const overlay = Object.hasOwn(overlays, wanted) ? overlays[wanted] : undefined
  if (wanted === own || overlay === undefined) return { texts: ownTexts(entries), findings: [] }
  return layOver(entries, overlay.file, overlay.content, wanted, complete)
}

/** Which texts of the pack this month can show; papers stand on the cards of organisations too. */
function usedKeys(plan: PlanData): (key: string) => boolean {
  const letters = new Set(plan.letters.map((letter) => letter.id))
  const parties = new Set([
    ...plan.bookings.map((booking) => booking.party),
    ...plan.letters.map((letter) => letter.from),
    ...plan.procedures.map((procedure) => procedure.party),
  ])
  const papers = new Set([
    ...plan.papers.map((paper) => paper.id),
    ...plan.organisations.flatMap(({ asks, accepts }) => [...asks, ...accepts]),
  ])
  return (key) => {
    const [group, id = ''] = key.split('.')
    if (group === 'kinds') return Object.hasOwn(plan.kinds, id)
    if (group === 'papers') return papers.has(id)
    return group === 'letters' ? letters.has(id) : parties.has(id)
  }
}
