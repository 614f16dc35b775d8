import type { CardId } from '../cards.ts'
import { cards } from '../cards.ts'
import type { Evidence, Finding, FindingKind } from '../finding.ts'

/** A finding with the source and the grade of its card. */
export function make(
  card: CardId,
  code: string,
  kind: FindingKind,
  what: { day?: number; params?: Finding['params']; evidence: Evidence[] },
): Finding {
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
