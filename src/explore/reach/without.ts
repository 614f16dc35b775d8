// The same month with one thing taken away: what then can be reached was barred by it.

import type { Draw, Expr, Moment, Option, Outcome, Plan, PlanData } from '#engine'
import { linkPlan } from '#engine'

/** What is taken away of a moment, letter or outcome; a condition may be left with one part. */
export interface Taken {
  when?: Expr | null
  luck?: null
}

interface Conditional {
  when?: Expr | undefined
  luck?: Draw | undefined
}

function less<T extends Conditional>(from: T, { when, luck }: Taken): T {
  const { when: own, luck: draw, ...rest } = from
  const kept = when === undefined ? own : (when ?? undefined)
  return {
    ...rest,
    ...(kept === undefined ? {} : { when: kept }),
    ...(draw === undefined || luck === null ? {} : { luck: draw }),
  } as T
}

/** A moment that comes under less. */
export const momentWith = (plan: Plan, id: string, taken: Taken): Plan =>
  changed(plan, {
    moments: plan.data.moments.map((moment) =>
      moment.id === id ? { ...moment, trigger: less(moment.trigger, taken) } : moment,
    ),
  })

/** A letter that comes under less. */
export const letterWith = (plan: Plan, id: string, taken: Taken): Plan =>
  changed(plan, {
    letters: plan.data.letters.map((letter) => (letter.id === id ? less(letter, taken) : letter)),
  })

/** An outcome that is taken under less; with `alone` those before it are left out. */
export interface OutcomeTaken extends Taken {
  alone?: boolean
}

function outcomesWith(
  outcomes: readonly Outcome[],
  id: string,
  { alone, ...taken }: OutcomeTaken,
): Outcome[] {
  const place = outcomes.findIndex((each) => each.id === id)
  return outcomes.flatMap((outcome, index) => {
    if (alone === true && index < place) return []
    return [index === place ? less(outcome, taken) : outcome]
  })
}

/** The outcome of an option, under less. @param key key of the decision */
export function optionOutcomeWith(
  plan: Plan,
  key: string,
  option: string,
  id: string,
  taken: OutcomeTaken,
): Plan {
  const within = (options: Option[]): Option[] =>
    options.map((each) =>
      each.id === option ? { ...each, outcomes: outcomesWith(each.outcomes, id, taken) } : each,
    )
  return changed(plan, {
    moments: plan.data.moments.map((moment): Moment => {
      if (moment.kind !== 'talk') {
        return moment.id === key ? { ...moment, options: within(moment.options) } : moment
      }
      if (!key.startsWith(`${moment.id}/`)) return moment
      const turns = moment.turns.map((turn) =>
        `${moment.id}/${turn.id}` === key ? { ...turn, options: within(turn.options) } : turn,
      )
      return { ...moment, turns }
    }),
  })
}

/** The outcome of an application, under less. */
export const resultWith = (plan: Plan, procedure: string, id: string, taken: OutcomeTaken): Plan =>
  changed(plan, {
    procedures: plan.data.procedures.map((each) =>
      each.id === procedure ? { ...each, outcomes: outcomesWith(each.outcomes, id, taken) } : each,
    ),
  })

const changed = (plan: Plan, change: Partial<PlanData>): Plan => linkPlan({ ...plan.data, ...change })
