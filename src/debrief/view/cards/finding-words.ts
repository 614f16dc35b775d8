// A finding in words: its texts, with the numbers and names of this month filled in.

import type { Evidence, FanCard, Finding } from '#debrief'
import type { Params, Words } from '#i18n'
import { points } from '#i18n'
import type { Names } from '../names.ts'

/** What the end of a parameter's name says it is (finding.ts), and how that is said. */
function said(name: string, value: number | string, names: Names, { money }: Words): number | string {
  const what = /(cents|tenths|day|letter|bill|person|need|moment|procedure|paper|organisation)$/i
    .exec(name)?.[1]
    ?.toLowerCase()
  switch (what) {
    case 'cents':
      return money(Number(value))
    case 'tenths':
      return points(Number(value))
    case 'day':
      return names.date(Number(value))
    case 'letter':
      return names.letter(String(value))
    case 'bill':
      return names.bill(String(value))
    case 'person':
      return names.person(String(value))
    case 'need':
      return names.need(String(value))
    case 'moment':
      return names.moment(String(value)) || names.anything(String(value))
    case 'procedure':
      return names.procedure(String(value))
    case 'paper':
      return names.paper(String(value))
    case 'organisation':
      return names.organisation(String(value))
    default:
      return value
  }
}

const MOST_NAMES = 4

/** What the evidence is called, each once, the first few. */
function namesIn({ evidence }: Pick<Finding, 'evidence'>, names: Names, { list, t }: Words): string {
  const all = evidence.map((each) => nameIn(each, names))
  const each = [...new Set(all)]
  const rest = each.length - MOST_NAMES
  return rest > 0
    ? t('debrief.andMore', { names: each.slice(0, MOST_NAMES).join(', '), count: rest })
    : list(each)
}

/** By its kind: one id may be a bill and an organisation as well. */
function nameIn({ kind, id, option }: Evidence, names: Names): string {
  if (kind === 'moment' && option !== undefined) return firstSentence(names.option(id, option))
  if (kind === 'need') return lowerFirst(names.need(id))
  return kind === 'bill' || kind === 'procedure' || kind === 'person' ? names[kind](id) : names.anything(id)
}

const firstSentence = (text: string): string => (text.split('. ')[0] ?? text).replace(/\.$/, '')

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

type Told = Pick<Finding, 'code' | 'params' | 'evidence'> & { kind: FanCard['kind'] }

/** The parameters of a finding as they go into its texts; `names` is what its evidence is called. */
export function findingParams(finding: Told, names: Names, words: Words): Params {
  const params = Object.entries(finding.params).map(([name, value]) => [
    name,
    said(name, value, names, words),
  ])
  return { names: namesIn(finding, names, words), ...Object.fromEntries(params) }
}

export interface FindingWords {
  title: string
  text: string
  /** What a helper can do. */
  act: string
}

/** The texts of a finding; empty where there is none for its code. */
export function findingWords(finding: Told, names: Names, words: Words): FindingWords {
  const params = findingParams(finding, names, words)
  const say = (part: string): string => {
    const key = `finding.${finding.code}.${part}`
    return words.has(key) ? words.t(key, params) : ''
  }
  const none = finding.kind === 'no-good-option' ? say('none') : ''
  return { title: say('title'), text: none || say('text'), act: say('help') }
}

/** One text of a concept card; empty where it has none. */
export function cardText(
  card: string,
  part: 'name' | 'says' | 'grade' | 'limit' | 'act',
  { t, has }: Words,
): string {
  const key = `card.${card}.${part}`
  return has(key) ? t(key) : ''
}

/** A study or document behind a card; its own key where it has no text. */
export function sourceText(source: string, { t, has }: Words): string {
  const key = `study.${source}`
  return has(key) ? t(key) : source
}
