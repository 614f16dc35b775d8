// Which facts the conditions of a month ask, and until which day. What nobody asks any more need not be kept apart.

import type { Expr, Option, Outcome, Plan } from '#engine'

/** A fact with a key, such as `flags` of `planted`, as a condition reads it. */
export type Fact = ['get', string, string]

/** Facts with a key that may still be asked on a day or later, by day: index 0 to the last day of the month. */
export function factsByDay(plan: Plan): Fact[][] {
  const { days } = plan.data
  const last = new Map<string, { fact: Fact; day: number }>()
  for (const { expr, day } of conditions(plan)) {
    for (const fact of keyedIn(expr)) {
      const name = fact.join('/')
      const known = last.get(name)
      if (known === undefined || known.day < day) last.set(name, { fact, day })
    }
  }
  const all = [...last.values()]
  return Array.from({ length: days + 1 }, (_, day) =>
    all.filter((each) => each.day >= day).map(({ fact }) => fact),
  )
}

/** Every condition of the month, with the last day on which it can be asked. */
function conditions(plan: Plan): { expr: Expr; day: number }[] {
  const found: { expr: Expr; day: number }[] = []
  const add = (expr: Expr | undefined, day: number) => {
    if (expr !== undefined) found.push({ expr, day })
  }
  const outcomes = (list: readonly Outcome[], day: number) => {
    for (const { when } of list) add(when, day)
  }
  for (const moment of plan.data.moments) {
    const { to, when } = moment.trigger
    add(when, to)
    for (const { when: offered, outcomes: ends } of optionsOf(moment)) {
      add(offered, to)
      outcomes(ends, to)
    }
  }
  for (const { when, day } of plan.data.letters) add(when, day)
  for (const { outcomes: ends } of plan.data.procedures) outcomes(ends, plan.data.days)
  return found
}

/** All options of a moment; of a talk those of every turn. */
export const optionsOf = (moment: Plan['data']['moments'][number]): Option[] =>
  moment.kind === 'talk' ? moment.turns.flatMap(({ options }) => options) : moment.options

function keyedIn(expr: Expr): Fact[] {
  if (!Array.isArray(expr)) return []
  if (expr[0] === 'get') return expr[2] === undefined ? [] : [['get', expr[1], expr[2]]]
  if (expr[0] === 'in') return [expr[1], ...expr[2]].flatMap(keyedIn)
  return (expr.slice(1) as Expr[]).flatMap(keyedIn)
}
