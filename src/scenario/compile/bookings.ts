// Bookings: signs, kinds, parties, rule makers and sources made explicit.

import type { Booking, RuleMaker } from '#engine'
import { mustBeKnown } from '../say.ts'
import type { BookingSource, LaterSource } from '../schema/booking.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'
import { amountAt } from './context.ts'

/** A booking of the calendar, or one that an effect makes (its day then comes from outside). */
export function compileBooking(
  context: Context,
  path: Path,
  source: BookingSource | LaterSource,
  day: number,
): Booking {
  if ('out' in source) {
    const { cents, source: origin } = amountAt(context, path, 'out', source.out, source.source)
    partyAt(context, [...path, 'to'], source.to)
    return {
      ...common(context, path, source.id, source.kind, source.by),
      day,
      cents: -cents,
      party: source.to ?? '',
      source: origin,
      how: 'debit',
      known: source.known ?? true,
      instalment: source.instalment ?? false,
    }
  }
  if ('in' in source) {
    const { cents, source: origin } = amountAt(context, path, 'in', source.in, source.source)
    partyAt(context, [...path, 'from'], source.from)
    return {
      ...common(context, path, source.id, source.kind ?? incomeKind(source.by), source.by),
      day,
      cents,
      party: source.from ?? '',
      source: origin,
      how: 'income',
      known: source.known ?? true,
      instalment: false,
    }
  }
  const { cents, source: origin } = amountAt(context, path, 'living', source.living, source.source)
  return {
    ...common(context, path, source.id, source.kind ?? 'food', source.by),
    day,
    cents: -cents,
    party: '',
    source: origin,
    how: 'living',
    known: true,
    instalment: false,
  }
}

function common(
  context: Context,
  path: Path,
  id: string,
  kind: string,
  by: RuleMaker | undefined,
): { id: string; kind: string; ruleMaker: RuleMaker } {
  return { id, kind, ruleMaker: makerAt(context, path, kind, by) }
}

/** Who made the rule: as written, or as usual for the kind of bill. Says so when the kind is unknown. */
export function makerAt(context: Context, path: Path, kind: string, by: RuleMaker | undefined): RuleMaker {
  const { kinds, id } = context.pack
  const hint = `Kinds of bill stand in scenarios/rules/${id}.yaml.`
  if (!mustBeKnown(context.say, [...path, 'kind'], 'kind', kind, Object.keys(kinds), hint))
    return by ?? 'household'
  return by ?? kinds[kind]?.by ?? 'household'
}

const kindOf: Partial<Record<RuleMaker, string>> = {
  wage: 'wage',
  'benefit-norm': 'benefit',
  'allowance-rule': 'allowance',
  gift: 'gift',
}

/** The kind of an income that names none. */
export const incomeKind = (by: RuleMaker | undefined): string =>
  by === undefined ? 'other' : (kindOf[by] ?? 'other')

function partyAt(context: Context, path: Path, party: string | undefined): void {
  if (party === undefined) return
  mustBeKnown(context.say, path, 'party', party, context.ids.senders, 'Parties are named under `parties`.')
}
