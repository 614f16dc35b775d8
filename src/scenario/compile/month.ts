// From the files of a month to its plan, texts, card and sources, or to everything that is wrong with it.

import type { PlanData } from '#engine'
import type { Bundle, TextFile } from '../bundle.ts'
import type { Card } from '../catalogue.ts'
import { cardOf } from '../catalogue.ts'
import { checkMonth } from '../check/index.ts'
import type { Finding } from '../finding.ts'
import { hasErrors, sortFindings } from '../finding.ts'
import type { Known } from '../known.ts'
import { nearest } from '../near.ts'
import type { Texts } from '../overlay.ts'
import { layOver, ownTexts } from '../overlay.ts'
import { packTexts } from '../rules/pack-texts.ts'
import type { PackSource } from '../rules/read-pack.ts'
import { readPack } from '../rules/read-pack.ts'
import { sayer } from '../say.ts'
import { checkSchema } from '../schema/findings.ts'
import type { MonthSource } from '../schema/month.ts'
import { languages, month as monthSchema } from '../schema/month.ts'
import type { YamlFile } from '../yaml/read.ts'
import { readYaml } from '../yaml/read.ts'
import { contextOf } from './context.ts'
import { compilePlan } from './plan.ts'
import type { SourceLine } from './sources.ts'
import { sourcesOf } from './sources.ts'
import type { TextEntry } from './texts.ts'
import { monthTexts } from './texts.ts'

export interface MonthInput extends Bundle {
  /** Rules packs by id. */
  packs: Readonly<Record<string, Bundle>>
  known: Known
}

/** Everything a page needs to play a month. */
export interface Month {
  card: Card
  plan: PlanData
  sources: SourceLine[]
  /** Language -> key -> text; a text that is not translated stands in the author's language. */
  texts: Record<string, Texts>
}

export interface Compiled {
  /** Null when there is an error among the findings. */
  month: Month | null
  /** All findings of month, rules pack and translations, in the order of the page. */
  findings: Finding[]
}

/** Checks and compiles a month. Never throws for what stands in a file. */
export function compileMonth(input: MonthInput): Compiled {
  const read = readYaml(input.file, input.content)
  if ('findings' in read) return { month: null, findings: sortFindings(read.findings) }
  const checked = checkSchema(read.yaml, monthSchema)
  if ('findings' in checked) return { month: null, findings: sortFindings(checked.findings) }
  return compileChecked(input, read.yaml, checked.data)
}

function compileChecked(input: MonthInput, yaml: YamlFile, month: MonthSource): Compiled {
  const findings: Finding[] = []
  const say = sayer(yaml, findings)
  const bundle = Object.hasOwn(input.packs, month.rules) ? input.packs[month.rules] : undefined
  if (bundle === undefined) {
    const known = Object.keys(input.packs)
    const text = `There is no rules pack \`${month.rules}\`. There are: ${known.join(', ')}.`
    say.error(['rules'], 'reference/unknown-rules', text, { proposal: nearest(month.rules, known) })
    return { month: null, findings }
  }
  const { pack, findings: packFindings } = readPack(bundle.file, bundle.content)
  findings.push(...packFindings)
  if (pack === null) return { month: null, findings: sortFindings(findings) }

  const context = contextOf(month, pack.data, input.known, say)
  const plan = compilePlan(context)
  const entries = monthTexts(month)
  checkMonth(context, entries)
  const texts = allTexts(input, bundle, month, pack, plan, entries, findings)
  const sorted = sortFindings(findings)
  const translated = [month.language, ...Object.keys(input.overlays).sort()]
  if (hasErrors(sorted)) return { month: null, findings: sorted }
  return {
    month: { card: cardOf(month, plan, translated), plan, sources: sourcesOf(plan), texts },
    findings: sorted,
  }
}

function allTexts(
  input: MonthInput,
  bundle: Bundle,
  month: MonthSource,
  pack: PackSource,
  plan: PlanData,
  entries: readonly TextEntry[],
  findings: Finding[],
): Record<string, Texts> {
  const fromPack = packTexts(pack.data)
  const used = usedKeys(plan)
  const texts: Record<string, Texts> = {}
  for (const language of [month.language, ...languages.filter((other) => other !== month.language)]) {
    const rules = inLanguage(fromPack, pack.data.language, language, bundle.overlays, true)
    const own = inLanguage(
      entries,
      month.language,
      language,
      input.overlays,
      month.complete?.includes(language) ?? false,
    )
    findings.push(...rules.findings, ...own.findings)
    const kept = Object.fromEntries(Object.entries(rules.texts).filter(([key]) => used(key)))
    texts[language] = { 'bookings.food.name': rules.texts['kinds.food.name'] ?? '', ...kept, ...own.texts }
  }
  return texts
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

/** Which texts of the pack this month can show. */
function usedKeys(plan: PlanData): (key: string) => boolean {
  const letters = new Set(plan.letters.map((letter) => letter.id))
  const parties = new Set([
    ...plan.bookings.map((booking) => booking.party),
    ...plan.letters.map((letter) => letter.from),
    ...plan.procedures.map((procedure) => procedure.party),
  ])
  return (key) => {
    const [group, id = ''] = key.split('.')
    if (group === 'kinds') return Object.hasOwn(plan.kinds, id)
    return group === 'letters' ? letters.has(id) : parties.has(id)
  }
}
