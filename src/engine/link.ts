// A plan made ready for play: the same data with look-up tables beside it.

import { openingState } from './opening.ts'
import type { Letter, Moment, Option, PlanData, Trigger } from './plan.ts'
import type { Decision, MonthState } from './state.ts'

export interface Plan {
  data: PlanData
  /** The state on the eve of the month; plays start from a copy. */
  opening: MonthState
  /** Number of people who live on this money. */
  heads: number
  moments: Map<string, Moment>
  letters: Map<string, Letter>
  /** The letter a bill gets at a step of its ladder, by `bill/step`, where the month has its own. */
  ladderLetters: Map<string, string>
  /** Options by `moment` key of a decision (a talk turn is `talk/turn`). */
  options: Map<string, Option[]>
  /** The decision for an option, made once and shared. */
  decisions: Map<Option, Decision>
  /** Indices of moments whose window holds a day, by day, in order of the clock. */
  agenda: number[][]
  /** Letters that arrive by themselves, by day. */
  post: Letter[][]
  /** People who can sit beside someone at a letter. */
  readers: string[]
  friends: Set<string>
  around: Set<string>
  child: Set<string>
}

/** Builds the look-up tables of a plan once; the result is shared by every play of it. */
export function linkPlan(data: PlanData): Plan {
  const options = data.moments.flatMap(optionLists)
  const outside = data.people.filter((person) => !person.household)
  return {
    data,
    opening: openingState(data),
    heads: Math.max(1, data.people.length - outside.length),
    moments: new Map(data.moments.map((moment) => [moment.id, moment])),
    letters: new Map(data.letters.map((letter) => [letter.id, letter])),
    ladderLetters: new Map(
      data.letters.flatMap((l) =>
        l.bill !== undefined && l.step !== undefined ? [[`${l.bill}/${l.step}`, l.id]] : [],
      ),
    ),
    options: new Map(options),
    decisions: new Map(
      options.flatMap(([moment, list]) =>
        list.map((option) => [option, { moment, option: option.id }] as const),
      ),
    ),
    agenda: days(data, (day) =>
      data.moments
        .map((moment, index) => ({ moment, index }))
        .filter(({ moment }) => within(moment.trigger, day))
        .sort((a, b) => a.moment.minute - b.moment.minute || a.index - b.index)
        .map(({ index }) => index),
    ),
    post: days(data, (day) => data.letters.filter((letter) => letter.day === day)),
    readers: outside.filter((person) => person.readsAlong).map((person) => person.id),
    friends: new Set(outside.filter((person) => person.strong).map((person) => person.id)),
    around: new Set(outside.map((person) => person.id)),
    child: new Set(data.people.filter((person) => person.child).map((person) => person.id)),
  }
}

function optionLists(moment: Moment): [string, Option[]][] {
  return moment.kind === 'talk'
    ? moment.turns.map((turn) => [`${moment.id}/${turn.id}`, turn.options])
    : [[moment.id, moment.options]]
}

function days<T>(data: PlanData, of: (day: number) => T): T[] {
  return Array.from({ length: data.days + 1 }, (_, day) => of(day))
}

const within = (trigger: Trigger, day: number): boolean => trigger.from <= day && day <= trigger.to
