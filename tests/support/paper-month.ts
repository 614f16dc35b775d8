// A small household with papers to do: an evening at the table every day, and somebody who can help.

import type {
  Decision,
  Effect,
  Moment,
  MonthState,
  Person,
  Plan,
  PlanData,
  Procedure,
  Refusal,
} from '#engine'
import { linkPlan, replay } from '#engine'
import { dilemma, option, organisation, procedure, smallMonth } from './small-month.ts'

/** Somebody outside the house. */
export function around(id: string, more: Partial<Person> = {}): Person {
  const nobody = { household: false, child: false, tie: 0, strong: false, readsAlong: false }
  return { id, age: 50, figure: 'helper', trust: 0, helps: false, works: '', ...nobody, ...more }
}

/** A day is one moment with one option, `d3 on`, and an evening; `effects` happen when that option is taken. */
export const everyDay = (days: number, effects: Record<number, Effect[]> = {}): Moment[] =>
  Array.from({ length: days }, (_, index) =>
    dilemma(`d${index + 1}`, index + 1, [option('on', effects[index + 1] ?? [])]),
  )

export const begin = (id: string): Effect => ({ do: 'start', procedure: id })

/** One sitting at a desk of `office`, asking these papers. */
export const form = (papers: string[], more: Partial<Procedure> = {}): Procedure =>
  procedure('form', { steps: [{ id: 'one', way: 'desk', actions: 1, papers }], ...more })

/** A month with an office, purse of 10.00 and four actions a day; ada would help once she is trusted. */
export function paperMonth(more: Partial<PlanData> = {}, purse = 1000, trust = 0): PlanData {
  const base = smallMonth()
  return {
    ...base,
    opening: { ...base.opening, bandwidth: 900, account: 1_000_000, purse },
    people: [...base.people, around('ada', { helps: true, trust })],
    organisations: [organisation('office'), organisation('elsewhere')],
    procedures: [form([])],
    moments: everyDay(30, { 1: [begin('form')] }),
    ...more,
  }
}

/** What is done in the evening, by day: `form alone`, `income fetch`. */
export type Evenings = Record<number, string[]>

/** The log of a month with a moment every day, up to the evening of a day, where it waits. */
export function logOf(evenings: Evenings, until: number): Decision[] {
  const log: Decision[] = []
  for (let day = 1; day <= until; day++) {
    log.push({ moment: `d${day}`, option: 'on' })
    for (const act of evenings[day] ?? []) {
      const [moment = '', choice = ''] = act.split(' ')
      log.push({ moment, option: choice })
    }
    if (day < until) log.push({ moment: 'evening', option: 'sleep' })
  }
  return log
}

/** The state in the evening of a day. Throws when an act is refused. */
export function evening(data: PlanData, until: number, evenings: Evenings = {}, seed = 1): MonthState {
  const { state, refusal } = replay(linkPlan(data), seed, logOf(evenings, until))
  if (refusal !== null) throw new Error(JSON.stringify(refusal))
  return state
}

/** The code with which the last act of an evening is refused; null when it is taken. */
export function refusedOn(data: PlanData, day: number, evenings: Evenings): Refusal['refused'] | null {
  const log = logOf(evenings, day)
  const { refusal } = replay(linkPlan(data), 1, log)
  if (refusal !== null && refusal.index !== log.length - 1) throw new Error(JSON.stringify(refusal))
  return refusal?.refused ?? null
}

/** Whole plan, for views. */
export const planOf = (data: PlanData): Plan => linkPlan(data)

/** Papers asked so far, as `paper answer`. */
export const answers = (state: MonthState): string[] =>
  state.asked.map(({ paper, answer }) => `${paper} ${answer}`)

/** What went out of the purse, as `day id cents`; daily food left out. */
export const spent = (state: MonthState): string[] =>
  state.ledger
    .filter((line) => line.pocket === 'purse' && line.id !== 'food')
    .map((line) => `${line.day} ${line.id} ${line.cents}`)
