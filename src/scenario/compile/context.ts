// What every part of the compiler needs: the checked month, its rules, its names, and a voice.

import type { Expr } from '#engine'
import { daysInMonth } from '#engine'
import type { Conditions } from '../condition/compile.ts'
import { conditionsOf } from '../condition/compile.ts'
import type { Known } from '../known.ts'
import { centsOf } from '../rules/money.ts'
import type { Amount } from '../rules/rules.ts'
import { ruleAmount, sourceOf } from '../rules/rules.ts'
import type { Say } from '../say.ts'
import { mustBeKnown } from '../say.ts'
import type { Condition, MonthSource } from '../schema/month.ts'
import type { Pack, SourceText } from '../schema/pack.ts'
import type { OrganisationSource, TownSource } from '../schema/town.ts'
import type { Towns } from '../town/towns.ts'
import type { Path } from '../yaml/place.ts'
import type { Ids } from './ids.ts'
import { idsOf } from './ids.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Context {
  month: MonthSource
  pack: Pack
  /** Null when the project has no towns, or not this one; organisations are then not checked. */
  town: TownSource | null
  /** Whether the project has any towns. */
  hasTowns: boolean
  known: Known
  say: Say
  ids: Ids
  conditions: Conditions
  /** Days in this month. */
  days: number
}

export function contextOf(
  month: MonthSource,
  pack: Pack,
  { own: town, hasTowns }: Pick<Towns, 'own' | 'hasTowns'>,
  known: Known,
  say: Say,
): Context {
  const ids = idsOf(month, pack, town)
  const conditions = conditionsOf(vocabularyOf(month, ids, known))
  return { month, pack, town, hasTowns, known, say, ids, conditions, days: daysInMonth(month.month) }
}

/** An organisation of the town. */
export const organisationOf = (context: Context, id: string): OrganisationSource | undefined =>
  context.town?.organisations.find((each) => each.id === id)

/** Says so when the town has no such organisation. */
export function organisationAt(context: Context, path: Path, id: string): void {
  const { town, ids, say } = context
  if (town === null) return
  const hint = `Organisations stand in scenarios/towns/${town.id}.yaml.`
  mustBeKnown(say, path, 'organisation', id, ids.organisations, hint)
}

/** A condition compiled; what is wrong with it is said, and it then counts as absent. */
export function compileWhen(context: Context, path: Path, when: Condition | undefined): { when?: Expr } {
  if (when === undefined) return {}
  const compiled = context.conditions(when)
  if ('expr' in compiled) return { when: compiled.expr }
  for (const { code, text, part, proposal } of compiled.problems) {
    context.say.error([...path, 'when'], code, text, { part, proposal })
  }
  return {}
}

/**
 * Cents and source of an amount under `key`.
 * An amount without a source, or a rule that does not exist, is said and counts as 0.
 */
export function amountAt(
  context: Context,
  path: Path,
  key: string,
  amount: number | string,
  source: SourceText | undefined,
): Amount {
  const place = [...path, key]
  if (typeof amount === 'string') {
    const found = ruleAmount(context.pack, amount, context.ids.household.length)
    if ('cents' in found) return source === undefined ? found : { ...found, source: sourceOf(source) }
    context.say.error(place, found.code, found.text, { proposal: found.proposal })
    return { cents: 0, source: sourceOf('illustrative') }
  }
  if (source === undefined) {
    const text = `${amount.toFixed(2)} euros stand here without a source. Add \`source: illustrative\`, or \`source: { from: ..., as-of: 2025 }\`.`
    context.say.error(place, 'amount/no-source', text)
  }
  return { cents: centsOf(amount), source: sourceOf(source ?? 'illustrative') }
}

/** Says so when a day lies past the end of the month. */
export function withinMonth(context: Context, path: Path, day: number | undefined): void {
  if (day === undefined || day <= context.days) return
  const text = `${context.month.month} has ${context.days} days; day ${day} is past its end and would never come.`
  context.say.error(path, 'day/not-in-month', text, { proposal: String(context.days) })
}
