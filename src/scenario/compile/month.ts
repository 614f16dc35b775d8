// From the files of a month to its plan, texts, card and sources, or to everything that is wrong with it.

import type { GroupCut, PlanData } from '#engine'
import type { Bundle } from '../bundle.ts'
import type { Card } from '../catalogue.ts'
import { cardOf } from '../catalogue.ts'
import { checkGroup } from '../check/group.ts'
import { checkMonth } from '../check/index.ts'
import type { Finding } from '../finding.ts'
import { hasErrors, sortFindings } from '../finding.ts'
import type { Known } from '../known.ts'
import { nearest } from '../near.ts'
import type { Texts } from '../overlay.ts'
import { readPack } from '../rules/read-pack.ts'
import { sayer } from '../say.ts'
import { checkSchema } from '../schema/findings.ts'
import type { MonthSource } from '../schema/month.ts'
import { month as monthSchema } from '../schema/month.ts'
import { readTowns } from '../town/towns.ts'
import { typicalPlay } from '../typical-play.ts'
import type { YamlFile } from '../yaml/read.ts'
import { readYaml } from '../yaml/read.ts'
import { allTexts } from './all-texts.ts'
import type { Context } from './context.ts'
import { contextOf } from './context.ts'
import type { Expectations } from './expects.ts'
import { compileExpects } from './expects.ts'
import { compileGroup } from './group.ts'
import { pictureMustExist } from './picture.ts'
import type { Places } from './places.ts'
import { placesOfMonth, reachable } from './places.ts'
import { compilePlan } from './plan.ts'
import type { SourceLine } from './sources.ts'
import { sourcesOf } from './sources.ts'
import { splitNotes } from './split-notes.ts'
import { monthTexts } from './texts.ts'

export interface MonthInput extends Bundle {
  /** Rules packs by id. */
  packs: Readonly<Record<string, Bundle>>
  /** Town files by id; without any, organisations are not checked. */
  towns?: Readonly<Record<string, Bundle>>
  known: Known
}

/** Everything a page needs to play a month. */
export interface Month {
  card: Card
  plan: PlanData
  sources: SourceLine[]
  /** How a group plays it; null when the file does not say. */
  cut: GroupCut | null
  /** Language -> key -> text; a text that is not translated stands in the author's language. */
  texts: Record<string, Texts>
  /** The same for the facilitator's notes, which no other page may load. */
  notes: Record<string, Texts>
  /** What the author expects a search to find; null when the file does not say. */
  expects: Expectations | null
  /** Where in the file everything stands that a search may speak of. */
  places: Places
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

  const files = input.towns ?? {}
  const towns = readTowns(say, month.town, files, Object.keys(pack.data.papers ?? {}))
  findings.push(...towns.findings)
  const context = contextOf(month, pack.data, towns, input.known, say)
  pictureMustExist(context, ['cover'], month.cover)
  const plan = compilePlan(context, towns.elsewhere)
  const entries = monthTexts(month)
  checkMonth(context, entries)
  const cut = compileGroup(context, plan.moments)
  if (cut !== null) checkGroup(context, cut)
  const places = placesOfMonth(month, yaml.place)
  const expects = compileExpects(context, reachable(places))
  const town = towns.own === null ? null : { data: towns.own, overlays: files[month.town]?.overlays ?? {} }
  const all = allTexts(
    {
      month,
      entries,
      overlays: input.overlays,
      pack: { data: pack.data, overlays: bundle.overlays },
      town,
    },
    plan,
    findings,
  )
  const typical = hasErrors(findings) ? { moments: 0, stuck: null } : typicalPlay(plan)
  if (typical.stuck !== null) sayStuck(context, typical.stuck)
  const sorted = sortFindings(findings)
  const translated = [month.language, ...Object.keys(input.overlays).sort()]
  if (hasErrors(sorted)) return { month: null, findings: sorted }
  const { texts, notes } = splitNotes(all, entries)
  return {
    month: {
      card: cardOf(month, plan, translated, typical.moments),
      plan,
      sources: sourcesOf(plan),
      cut,
      texts,
      notes,
      expects,
      places,
    },
    findings: sorted,
  }
}

/** A moment at which nothing can be chosen would hold a player for ever. */
function sayStuck({ month, say }: Context, id: string): void {
  const index = month.moments.findIndex((moment) => moment.id === id)
  const text = `A play came to \`${id}\` and could choose nothing there. Give it an option without \`when\` that costs no money and no action.`
  say.error(['moments', index, 'id'], 'moment/no-way-on', text)
}
