// What a level does to the view: which options lie on the table, which are further away, what that costs.
// Source: scarcity-theory.md 4.1, table 3. Nothing becomes impossible, only further away.

import { holds } from './condition.ts'
import type { Plan } from './link.ts'
import type { Level } from './plan.ts'
import type { Offer } from './ready.ts'
import type { MonthState } from './state.ts'

/** What it takes to see what is folded: nothing is folded, one click, or one action. */
export function lookCost(level: Level): 'none' | 'free' | 'action' {
  return level === 'ruimte' ? 'none' : level === 'krap' ? 'free' : 'action'
}

/** How many near options stay on top in overleven, beside help, food, friend and child safety. */
const ON_TOP = 3

export interface Sight {
  seen: Offer[]
  folded: Offer[]
}

/** Whether an option exists here and now: its condition holds. */
export const offered = (plan: Plan, state: MonthState, { test }: Offer): boolean => holds(plan, state, test)

/** Whether an option lies near enough to be seen at once at a level; `rank` counts the near ones before it. */
function inView(level: Level, option: Offer, rank: number): boolean {
  if (level === 'ruimte' || option.always) return true
  if (level === 'krap') return option.distance !== 'far'
  return option.distance === 'near' && (level === 'tunnel' || rank < ON_TOP)
}

/** The options of a stop, parted in what is in view and what is folded at the level of the day; a talk folds nothing. */
export function sight(plan: Plan, state: MonthState, key: string): Sight {
  const level = state.stop.kind === 'talk' ? 'ruimte' : state.level
  const seen: Offer[] = []
  const folded: Offer[] = []
  let near = 0
  for (const option of plan.options.get(key) ?? []) {
    if (!offered(plan, state, option)) continue
    const list = inView(level, option, near) ? seen : folded
    if (option.distance === 'near' && !option.always) near += 1
    list.push(option)
  }
  if (seen.length === 0 && folded[0] !== undefined) seen.push(folded.shift() as Offer)
  return { seen, folded }
}

/** Options that cost an action to see here and now, so that the log can hold them. */
export function foldedIn(plan: Plan, state: MonthState, key: string): Offer[] {
  return lookCost(state.level) === 'action' ? sight(plan, state, key).folded : []
}
