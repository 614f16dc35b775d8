import { cards } from '../cards.ts'
import type { Evidence, Finding, FindingKind } from '../finding.ts'
import type { FindingCode } from './codes.ts'
import { findingCodes } from './codes.ts'

/** A finding with its card, and the card's source and grade. */
export function make(
  code: FindingCode,
  kind: FindingKind,
  what: { day?: number; params?: Finding['params']; evidence: Evidence[] },
): Finding {
  const card = findingCodes[code]
  const { grade, sources } = cards[card]
  return {
    card,
    code,
    kind,
    day: what.day ?? 0,
    params: what.params ?? {},
    evidence: what.evidence,
    source: sources[0],
    grade,
  }
}

/** `pattern` where something else could have been done, otherwise `no-good-option`. */
export const patternIf = (could: boolean): FindingKind => (could ? 'pattern' : 'no-good-option')
