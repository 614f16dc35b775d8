// The names a month gives, gathered once: conditions, references and proposals look here.

import type { MonthSource } from '../schema/month.ts'
import type { Pack } from '../schema/pack.ts'
import { effectSites, optionSites } from './walk.ts'

export interface Ids {
  people: string[]
  household: string[]
  parties: string[]
  /** Who can send a letter or be paid: parties and people. */
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

/** Gathers the ids of a month and of its rules pack. */
export function idsOf(month: MonthSource, pack: Pack): Ids {
  const household = Object.keys(month.household.people)
  const people = [...household, ...Object.keys(month.around ?? {})]
  const parties = [...new Set([...Object.keys(month.parties ?? {}), ...Object.keys(pack.parties)])]
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
    senders: [...parties, ...people],
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
