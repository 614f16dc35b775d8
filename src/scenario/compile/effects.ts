// Effects as authors write them become the verbs of the plan.

import type { Effect, EventCode } from '#engine'
import { cards } from '../known.ts'
import { mustBeKnown } from '../say.ts'
import type { EffectSource } from '../schema/effect.ts'
import { eventNames } from '../schema/effect.ts'
import type { Path } from '../yaml/place.ts'
import { compileBooking, incomeKind, makerAt } from './bookings.ts'
import type { Context } from './context.ts'
import { amountAt } from './context.ts'
import { compileSystem } from './system-effects.ts'

/** All effects of one list. Unknown names are said; the effect is kept so that the rest can be checked. */
export function compileEffects(
  context: Context,
  path: Path,
  effects: readonly EffectSource[] | undefined,
): Effect[] {
  return (effects ?? []).map((effect, index) => compileEffect(context, [...path, 'effects', index], effect))
}

/** Theory card behind the loads that have a usual name. */
const cardOf: Record<string, string> = { care: 'children', illness: 'bandwidth', 'poor-sleep': 'bandwidth' }

function compileEffect(context: Context, path: Path, effect: EffectSource): Effect {
  const { ids, say } = context
  const known = (key: string, what: string, word: string, all: Iterable<string>, hint?: string): void => {
    mustBeKnown(say, [...path, key], what, word, all, hint)
  }
  if ('pay' in effect) {
    const ruleMaker = makerAt(context, path, effect.kind, effect.by)
    const amount = amountAt(context, path, 'pay', effect.pay, effect.source)
    return {
      do: 'pay',
      id: effect.id,
      ...amount,
      kind: effect.kind,
      ruleMaker,
      from: effect['from-pocket'] ?? 'account',
    }
  }
  if ('receive' in effect) {
    const kind = effect.kind ?? incomeKind(effect.by)
    const amount = amountAt(context, path, 'receive', effect.receive, effect.source)
    return {
      do: 'receive',
      id: effect.id,
      ...amount,
      kind,
      ruleMaker: makerAt(context, path, kind, effect.by),
    }
  }
  if ('book' in effect) return compileLater(context, path, effect)
  if ('move' in effect) {
    known('move', 'bill', effect.move, ids.bills.keys())
    return { do: 'move', bill: effect.move, day: effect['to-day'] }
  }
  if ('arrange' in effect) {
    known('arrange', 'bill', effect.arrange, ids.bills.keys())
    return { do: 'arrange', bill: effect.arrange }
  }
  if ('cancel' in effect) {
    known('cancel', 'bill', effect.cancel, ids.bills.keys())
    return { do: 'cancel', bill: effect.cancel }
  }
  if ('known' in effect) {
    known('known', 'booking', effect.known, ids.bills.keys())
    return { do: 'known', booking: effect.known }
  }
  if ('event' in effect) {
    return { do: 'event', code: `E${eventNames.indexOf(effect.event) + 1}` as EventCode }
  }
  if ('load' in effect) {
    const card = effect.card ?? cardOf[effect.load] ?? ''
    if (effect.card !== undefined) known('card', 'theory card', effect.card, cards)
    return { do: 'load', id: effect.load, points: effect.points, days: effect.days, card }
  }
  if ('tie' in effect) {
    known('tie', 'person', effect.tie, ids.people)
    return { do: 'tie', person: effect.tie, by: effect.by }
  }
  if ('contact' in effect) {
    known('contact', 'person', effect.contact, ids.people)
    return { do: 'contact', person: effect.contact }
  }
  if ('need' in effect) {
    known('need', 'need', effect.need, ids.needs, 'Needs are named under `needs`.')
    return { do: 'need', need: effect.need, met: effect.met }
  }
  if ('letter' in effect) {
    known('letter', 'letter', effect.letter, ids.letters)
    return { do: 'letter', letter: effect.letter, inDays: effect['in-days'] ?? 1 }
  }
  if ('open' in effect) {
    if (effect.open !== 'all') known('open', 'letter', effect.open, ids.letters, 'Or `all`.')
    return { do: 'open', letter: effect.open, together: effect.together ?? false }
  }
  if ('flag' in effect) {
    known('flag', 'flag', effect.flag, ids.flags, 'Flags are named under `flags`.')
    return { do: 'flag', flag: effect.flag, value: effect.value ?? true }
  }
  if ('resource' in effect) return { do: 'resource', name: effect.resource, by: effect.by }
  if ('thing' in effect) {
    thingAt(context, [...path, 'thing'], effect.thing, [...path, 'state'], String(effect.state))
    return { do: 'thing', thing: effect.thing, state: String(effect.state) }
  }
  if ('paper' in effect || 'consent' in effect || 'trust' in effect || 'meet' in effect || 'refer' in effect)
    return compileSystem(context, path, effect)
  const hint = 'Applications are named under `procedures`.'
  if ('start' in effect) {
    known('start', 'procedure', effect.start, ids.procedures, hint)
    return { do: 'start', procedure: effect.start }
  }
  if ('hand-in' in effect) {
    known('hand-in', 'procedure', effect['hand-in'], ids.procedures, hint)
    return { do: 'hand-in', procedure: effect['hand-in'] }
  }
  known('helped', 'procedure', effect.helped, ids.procedures, hint)
  return { do: 'helped', procedure: effect.helped }
}

function compileLater(
  context: Context,
  path: Path,
  effect: Extract<EffectSource, { book: unknown }>,
): Effect {
  const day = effect.day
  const inDays = effect['in-days']
  if ((day === undefined) === (inDays === undefined)) {
    const text =
      'A booked bill needs its day: `day: 36` for a date, or `in-days: 6` counted from today, one of the two.'
    context.say.error(path, 'effect/book-day', text)
  }
  return {
    do: 'book',
    booking: compileBooking(context, [...path, 'book'], effect.book, day ?? 0),
    inDays: inDays ?? 0,
  }
}

/** Says so when the drawn house has no such thing, or the thing no such state. */
export function thingAt(context: Context, path: Path, thing: string, statePath: Path, state: string): void {
  const { things } = context.known
  if (things === undefined) return
  if (!mustBeKnown(context.say, path, 'thing', thing, Object.keys(things))) return
  mustBeKnown(
    context.say,
    statePath,
    'state',
    state,
    things[thing] ?? [],
    `These are the states of \`${thing}\`.`,
  )
}
