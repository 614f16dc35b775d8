// How far a state is from a condition: 0 where it holds, more the more parts fail and the further off their numbers are.

import type { Expr, MonthState, Plan } from '#engine'
import { evaluate } from '#engine'

/** The distance of a state from a condition holding (`truth`), or from it not holding. */
export function distance(plan: Plan, state: MonthState, expr: Expr, truth = true): number {
  if (Array.isArray(expr)) {
    switch (expr[0]) {
      case 'not':
        return distance(plan, state, expr[1], !truth)
      case 'and':
      case 'or': {
        const one = distance(plan, state, expr[1], truth)
        const other = distance(plan, state, expr[2], truth)
        return (expr[0] === 'and') === truth ? one + other : Math.min(one, other)
      }
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
        return between(plan, state, expr[1], expr[2], (evaluate(plan, state, expr) === true) === truth)
    }
  }
  return (evaluate(plan, state, expr) === true) === truth ? 0 : 1
}

/** Numbers that are off count by how much, less than 1 however far. */
function between(plan: Plan, state: MonthState, left: Expr, right: Expr, holds: boolean): number {
  if (holds) return 0
  const [one, other] = [evaluate(plan, state, left), evaluate(plan, state, right)]
  if (typeof one !== 'number' || typeof other !== 'number') return 1
  const gap = Math.abs(one - other)
  return (gap + 0.01) / (gap + 1)
}
