// A checked month becomes the plan that the engine plays.

import type { Effect, PlanData } from '#engine'
import { dataHash } from '../hash.ts'
import { mustBeKnown } from '../say.ts'
import type { TownSource } from '../schema/town.ts'
import { compileOrganisation } from '../town/organisation.ts'
import { compileBooking } from './bookings.ts'
import type { Context } from './context.ts'
import { compileKinds, compileLetter, packLetters } from './letters.ts'
import { compileMoment } from './moments.ts'
import { compilePapers } from './papers.ts'
import { compileOpening, compilePeople } from './people.ts'
import { compileProcedure } from './procedures.ts'

/**
 * Compiles a month. What is wrong is said through the context; the plan is only to be used when nothing was.
 * @param elsewhere the other towns
 */
export function compilePlan(context: Context, elsewhere: readonly TownSource[]): PlanData {
  const { month, ids } = context
  const bookings = month.bookings.map((booking, index) => {
    afterMonth(context, index, booking.day)
    return compileBooking(context, ['bookings', index], booking, booking.day)
  })
  const letters = (month.letters ?? []).map((letter, index) => compileLetter(context, letter, index))
  const moments = month.moments.map((moment, index) => compileMoment(context, moment, index))
  const procedures = (month.procedures ?? []).map((procedure, index) =>
    compileProcedure(context, procedure, index),
  )
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
    letters: [...letters, ...packLetters(context, kinds, procedures)],
    papers: compilePapers(context),
    organisations: (context.town?.organisations ?? []).map(compileOrganisation),
    elsewhere: Object.fromEntries(
      elsewhere.map((town) => [town.id, town.organisations.map(compileOrganisation)]),
    ),
    circumstances: { once: false, warm: false, automatic: false, oneContact: false },
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

/**
 * A booking may lie in the next month; the 31st of a month of 30 days is more likely a slip, unless other bookings
 * go on past the 31st: the author then counts on into the next month.
 */
function afterMonth(context: Context, index: number, day: number): void {
  if (day <= context.days || day > 31) return
  if (context.month.bookings.some((each) => each.day > 31)) return
  const next = ['', '1st', '2nd', '3rd'][day - context.days]
  const text = `${context.month.month} has ${context.days} days, so day ${day} is the ${next} of the next month. Is that what you mean?`
  context.say.warn(['bookings', index, 'day'], 'day/not-in-month', text, { proposal: String(context.days) })
}
