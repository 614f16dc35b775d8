// A plan made ready for play: the same data with look-up tables beside it.

import { interned } from './intern.ts'
import { emptyList, listOf } from './lists.ts'
import { openingState } from './opening.ts'
import type { Moment, Option, Person, PlanData, Trigger } from './plan.ts'
import type { Offer, ReadyLetter, ReadyMoment, ReadyProcedure } from './ready.ts'
import { readyLetter, readyMoment, readyOption, readyProcedure } from './ready.ts'
import type { MonthState } from './state.ts'
import type { Organisation, Paper } from './system.ts'

export interface Plan {
  data: PlanData
  /** The state on the eve of the month; plays start from a copy. */
  opening: MonthState
  /** Number of people who live on this money. */
  heads: number
  moments: Map<string, Moment>
  /** When each moment comes, in the order of the file. */
  course: ReadyMoment[]
  letters: Map<string, ReadyLetter>
  /** The letter a bill gets at a step of its ladder, by `bill/step`, where the month has its own. */
  ladderLetters: Map<string, string>
  /** Options by `moment` key of a decision (a talk turn is `talk/turn`). */
  options: Map<string, Offer[]>
  /** `moment` keys of the turns of a talk, in order. */
  turns: Map<string, string[]>
  /** Indices of moments whose window holds a day, by day, the last of the clock first: the queue is taken from its end. */
  agenda: number[][]
  /** Letters that arrive by themselves, by day. */
  post: ReadyLetter[][]
  /** People who can sit beside someone at a letter. */
  readers: string[]
  /** People who help with papers once they are trusted, and the organisation of the town somebody works for. */
  helpers: Person[]
  worksFor: Map<string, string>
  papers: Map<string, Paper>
  /** The most that one paper can cost at a sitting, in cents: got along the way, and copied. */
  dearestPaper: number
  organisations: Map<string, Organisation>
  procedures: Map<string, ReadyProcedure>
  friends: Set<string>
  around: Set<string>
  child: Set<string>
}

/** Builds the look-up tables of a plan once; the result is shared by every play of it. */
export function linkPlan(written: PlanData): Plan {
  const data = interned(written)
  const outside = data.people.filter((person) => !person.household)
  const letters = data.letters.map(readyLetter)
  return {
    data,
    opening: openingState(data),
    heads: Math.max(1, data.people.length - outside.length),
    moments: new Map(data.moments.map((moment) => [moment.id, moment])),
    course: data.moments.map(readyMoment),
    letters: new Map(letters.map((letter) => [letter.id, letter])),
    ladderLetters: new Map(
      data.letters.flatMap((l) =>
        l.bill !== undefined && l.step !== undefined ? [[`${l.bill}/${l.step}`, l.id]] : [],
      ),
    ),
    options: new Map(data.moments.flatMap(offerLists)),
    turns: new Map(data.moments.map((moment) => [moment.id, turnKeys(moment)])),
    agenda: days(data, (day) =>
      data.moments
        .map((moment, index) => ({ moment, index }))
        .filter(({ moment }) => within(moment.trigger, day))
        .sort((a, b) => b.moment.minute - a.moment.minute || b.index - a.index)
        .map(({ index }) => index),
    ),
    post: days(data, (day) => letters.filter((letter) => letter.day === day)),
    readers: outside.filter((person) => person.readsAlong).map((person) => person.id),
    helpers: outside.filter((person) => person.helps),
    worksFor: new Map(
      outside.flatMap(({ id, works }) =>
        data.organisations.some((each) => each.id === works) ? [[id, works]] : [],
      ),
    ),
    papers: new Map(data.papers.map((paper) => [paper.id, paper])),
    dearestPaper:
      most(data.papers.map(({ copy }) => copy)) +
      most(data.papers.map(({ fetch }) => (fetch?.days === 0 ? fetch.cents : 0))),
    organisations: new Map(data.organisations.map((each) => [each.id, each])),
    procedures: new Map(data.procedures.map((procedure) => [procedure.id, readyProcedure(procedure)])),
    friends: new Set(outside.filter((person) => person.strong).map((person) => person.id)),
    around: new Set(outside.map((person) => person.id)),
    child: new Set(data.people.filter((person) => person.child).map((person) => person.id)),
  }
}

const most = (cents: number[]): number => Math.max(0, ...cents)

const turnKeys = (moment: Moment): string[] =>
  moment.kind === 'talk' ? listOf(moment.turns.map((turn) => `${moment.id}/${turn.id}`)) : emptyList()

function offerLists(moment: Moment): [string, Offer[]][] {
  return moment.kind === 'talk'
    ? moment.turns.map((turn) => offers(`${moment.id}/${turn.id}`, turn.options))
    : [offers(moment.id, moment.options)]
}

const offers = (moment: string, options: Option[]): [string, Offer[]] => [
  moment,
  options.map((option) => readyOption(moment, option)),
]

function days<T>(data: PlanData, of: (day: number) => T): T[] {
  return Array.from({ length: data.days + 1 }, (_, day) => of(day))
}

const within = (trigger: Trigger, day: number): boolean => trigger.from <= day && day <= trigger.to
