// The names a month gives, gathered once: conditions, references and proposals look here.

import type { MonthSource } from '../schema/month.ts'
import type { Pack } from '../schema/pack.ts'
import type { TownSource } from '../schema/town.ts'
import { effectSites, optionSites } from './walk.ts'

export interface Ids {
  people: string[]
  household: string[]
  parties: string[]
  /** Organisations of the town; the parties where a project has no towns. */
  organisations: string[]
  /** Papers of the rules pack and of the month. */
  papers: string[]
  /** `organisation/purpose` of every consent that is asked. */
  consents: string[]
  /** Who the household is handed over to. */
  handovers: string[]
  /** Procedure -> ids of its outcomes. */
  results: Map<string, string[]>
  /** Who can send a letter or be paid: parties, organisations and people. */
  senders: string[]
  letters: string[]
  /** Booking id -> kind of bill; bookings of the calendar and those that an effect makes. */
  bills: Map<string, string>
  needs: string[]
  flags: string[]
  procedures: string[]
  /** Decision key (`moment` or `moment/turn`) -> its option ids. */
  choices: Map<string, string[]>
  /** Decision key, or `desk/wish` -> ids of what came of it. */
  outcomes: Map<string, string[]>
}

/** Gathers the ids of a month, of its rules pack and of its town (null when the project has no towns). */
export function idsOf(month: MonthSource, pack: Pack, town: TownSource | null): Ids {
  const household = Object.keys(month.household.people)
  const people = [...household, ...Object.keys(month.around ?? {})]
  const parties = [...new Set([...Object.keys(month.parties ?? {}), ...Object.keys(pack.parties)])]
  const organisations = town?.organisations.map(({ id }) => id) ?? parties
  const effects = effectSites(month).map(({ effect }) => effect)
  const choices = new Map<string, string[]>()
  const outcomes = new Map<string, string[]>()
  for (const { moment, option, decision } of optionSites(month)) {
    add(choices, decision, [option.id])
    const results = option.outcomes?.map((outcome) => outcome.id) ?? ['done']
    add(outcomes, moment.kind === 'desk' ? `${decision}/${option.id}` : decision, results)
  }
  return {
    people,
    household,
    parties,
    organisations,
    papers: [...new Set([...Object.keys(pack.papers ?? {}), ...Object.keys(month.papers ?? {})])],
    consents: effects.flatMap((each) => ('consent' in each ? [`${each.consent}/${each.purpose}`] : [])),
    handovers: effects.flatMap((each) => ('refer' in each ? [each.refer] : [])),
    results: new Map(
      (month.procedures ?? []).map(({ id, outcomes: ends }) => [id, (ends ?? []).map((each) => each.id)]),
    ),
    senders: [...new Set([...parties, ...organisations, ...people])],
    letters: (month.letters ?? []).map((letter) => letter.id),
    bills: bills(month),
    needs: Object.keys(month.needs ?? {}),
    flags: month.flags ?? [],
    procedures: (month.procedures ?? []).map((procedure) => procedure.id),
    choices,
    outcomes,
  }
}

function bills(month: MonthSource): Map<string, string> {
  const all = new Map<string, string>()
  for (const booking of month.bookings) all.set(booking.id, booking.kind ?? '')
  for (const { effect } of effectSites(month)) {
    if ('book' in effect) all.set(effect.book.id, effect.book.kind ?? '')
  }
  return all
}

function add(map: Map<string, string[]>, key: string, values: string[]): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), ...values])])
}
