// Findings that say the same of several days, told once.

import type { Finding } from '#debrief'
import type { Words } from '#i18n'
import type { Names } from '../names.ts'
import type { FindingWords } from './finding-words.ts'
import { findingParams, findingWords } from './finding-words.ts'

const RANK: Record<Finding['kind'], number> = { skill: 0, circumstance: 1, 'no-good-option': 2, pattern: 3 }

/** What the month did comes before what was chosen. */
export const byCircumstance = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => RANK[one.kind] - RANK[other.kind])

/** Findings of one code and one kind together, in the order in which they came. */
export function groupAlike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups: [Finding, ...Finding[]][] = []
  for (const finding of findings) {
    const group = groups.find(([{ code, kind }]) => code === finding.code && kind === finding.kind)
    if (group === undefined) groups.push([finding])
    else group.push(finding)
  }
  return groups
}

/** Several findings of a code in one sentence; null where the code has no words for that. */
export function severalWords(
  [first, ...others]: readonly [Finding, ...Finding[]],
  names: Names,
  words: Words,
): FindingWords | null {
  const text = `finding.${first.code}.${first.kind === 'no-good-option' ? 'severalNone' : 'severalText'}`
  const title = `finding.${first.code}.severalTitle`
  if (others.length === 0 || !words.has(title) || !words.has(text)) return null
  const all = [first, ...others]
  const evidence = all.flatMap((each) => each.evidence.slice(0, 1))
  const params = findingParams({ ...first, params: { count: all.length }, evidence }, names, words)
  return {
    title: words.t(title, params),
    text: words.t(text, params),
    act: findingWords(first, names, words).act,
  }
}
