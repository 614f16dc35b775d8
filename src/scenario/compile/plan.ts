// A checked month becomes the plan that the engine plays.

import type { Effect, PlanData } from '#engine'
import { dataHash } from '../hash.ts'
import { mustBeKnown } from '../say.ts'
import { compileBooking } from './bookings.ts'
import type { Context } from './context.ts'
import { withinMonth } from './context.ts'
import { compileKinds, compileLetter, ladderLetters } from './letters.ts'
import { compileMoment } from './moments.ts'
import { compileOutcome } from './options.ts'
import { compileOpening, compilePeople } from './people.ts'

/** Compiles a month. What is wrong is said through the context; the plan is only to be used when nothing was. */
export function compilePlan(context: Context): PlanData {
  const { month, ids } = context
  const bookings = month.bookings.map((booking, index) => {
    afterMonth(context, index, booking.day)
    return compileBooking(context, ['bookings', index], booking, booking.day)
  })
  const letters = (month.letters ?? []).map((letter, index) => compileLetter(context, letter, index))
  const moments = month.moments.map((moment, index) => compileMoment(context, moment, index))
  const procedures = (month.procedures ?? []).map((procedure, index) => {
    const path = ['procedures', index]
    mustBeKnown(
      context.say,
      [...path, 'to'],
      'party',
      procedure.to,
      ids.senders,
      'Parties are named under `parties`.',
    )
    withinMonth(context, [...path, 'deadline'], procedure.deadline)
    const outcomes = (procedure.outcomes ?? []).map((outcome, o) =>
      compileOutcome(context, [...path, 'outcomes', o], outcome),
    )
    return {
      id: procedure.id,
      party: procedure.to,
      deadline: procedure.deadline ?? 0,
      days: procedure.days,
      outcomes,
    }
  })
  const needs = Object.entries(month.needs ?? {}).map(([id, { person }]) => {
    mustBeKnown(context.say, ['needs', id, 'person'], 'person', person, ids.people)
    return { id, person }
  })
  const options = moments.flatMap((moment) =>
    (moment.kind === 'talk' ? moment.turns : [moment]).flatMap((each) => each.options),
  )
  const outcomes = options.flatMap((option) => option.outcomes)
  const effects = [...outcomes, ...procedures.flatMap((each) => each.outcomes), ...letters].flatMap(
    (each) => each.effects,
  )
  const kinds = compileKinds(context, ['food', ...bookings.map((each) => each.kind), ...kindsOf(effects)])

  const plan: Omit<PlanData, 'version'> = {
    krap: 1,
    id: month.id,
    month: month.month,
    days: context.days,
    town: month.town,
    rules: month.rules,
    opening: compileOpening(context),
    people: compilePeople(context),
    needs,
    kinds,
    bookings,
    letters: [...letters, ...ladderLetters(context, kinds)],
    procedures,
    moments,
    flags: month.flags ?? [],
    content: month.content,
  }
  return { ...plan, version: dataHash(plan) }
}

function kindsOf(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => {
    if (effect.do === 'book') return [effect.booking.kind]
    return effect.do === 'pay' || effect.do === 'receive' ? [effect.kind] : []
  })
}

/** A booking may lie in the next month; the 31st of a month of 30 days is more likely a slip. */
function afterMonth(context: Context, index: number, day: number): void {
  if (day <= context.days || day > 31) return
  const next = ['', '1st', '2nd', '3rd'][day - context.days]
  const text = `${context.month.month} has ${context.days} days, so day ${day} is the ${next} of the next month. Is that what you mean?`
  context.say.warn(['bookings', index, 'day'], 'day/not-in-month', text, { proposal: String(context.days) })
}
