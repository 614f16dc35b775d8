// The vocabulary of conditions, filled with the names of one month.

import type { Vocabulary } from '../condition/vocabulary.ts'
import {
  billStates,
  handoverStates,
  letterStates,
  needStates,
  paperStates,
  plainFacts,
  procedureStates,
  resourceNames,
} from '../condition/vocabulary.ts'
import type { Known } from '../known.ts'
import type { MonthSource } from '../schema/month.ts'
import type { Ids } from './ids.ts'
import { effectSites } from './walk.ts'

/** What conditions of this month may ask for, with the texts each answer can be. */
export function vocabularyOf(month: MonthSource, ids: Ids, known: Known): Vocabulary {
  const all = (
    keys: Iterable<string>,
    values: readonly string[] | null,
  ): Map<string, readonly string[] | null> => new Map([...keys].map((key) => [key, values]))
  return {
    plain: plainFacts,
    maps: {
      ties: { type: 'int', keys: all(Object.keys(month.around ?? {}), null) },
      flags: { type: 'bool', keys: all(ids.flags, null) },
      chose: { type: 'string', keys: ids.choices },
      outcome: { type: 'string', keys: ids.outcomes },
      needs: { type: 'string', keys: all(ids.needs, needStates) },
      bills: { type: 'string', keys: all(ids.bills.keys(), billStates) },
      letters: { type: 'string', keys: all(ids.letters, letterStates) },
      procedures: { type: 'string', keys: all(ids.procedures, procedureStates) },
      trust: { type: 'int', keys: all(ids.people, null) },
      papers: { type: 'string', keys: all(ids.papers, paperStates) },
      consents: { type: 'bool', keys: all(ids.consents, null) },
      handovers: { type: 'string', keys: all(ids.handovers, handoverStates) },
      met: { type: 'bool', keys: all(ids.organisations, null) },
      steps: { type: 'int', keys: all(ids.procedures, null) },
      result: { type: 'string', keys: ids.results },
      resources: { type: 'int', keys: all(resourceNames, null) },
      things: { type: 'string', keys: things(month, known) },
    },
  }
}

function things(month: MonthSource, known: Known): Map<string, readonly string[] | null> {
  const keys = new Map<string, readonly string[] | null>(Object.entries(known.things ?? {}))
  const named = [
    ...Object.keys(month.household.things ?? {}),
    ...effectSites(month).flatMap(({ effect }) => ('thing' in effect ? [effect.thing] : [])),
  ]
  for (const thing of named) if (!keys.has(thing)) keys.set(thing, null)
  return keys
}
