// Evaluates a compiled condition. The arrays come from CEL (scenario/compile); CEL itself stays out of play.

import { fact } from './facts.ts'
import type { Plan } from './link.ts'
import type { Expr } from './plan.ts'
import type { MonthState } from './state.ts'

type Value = number | string | boolean

/** Whether a condition holds; no condition always holds. */
export function holds(plan: Plan, state: MonthState, when: Expr | undefined): boolean {
  return when === undefined || evaluate(plan, state, when) === true
}

/** The value of an expression. Throws on an operator that the compiler does not make. */
export function evaluate(plan: Plan, state: MonthState, expr: Expr): Value {
  if (!Array.isArray(expr)) return expr
  switch (expr[0]) {
    case 'get':
      return fact(plan, state, expr[1], expr[2])
    case 'not':
      return !evaluate(plan, state, expr[1])
    case 'neg':
      return -Number(evaluate(plan, state, expr[1]))
    case 'if':
      return evaluate(plan, state, expr[1]) ? evaluate(plan, state, expr[2]) : evaluate(plan, state, expr[3])
    case 'and':
      return Boolean(evaluate(plan, state, expr[1]) && evaluate(plan, state, expr[2]))
    case 'or':
      return Boolean(evaluate(plan, state, expr[1]) || evaluate(plan, state, expr[2]))
    case 'in': {
      const wanted = evaluate(plan, state, expr[1])
      return expr[2].some((item) => evaluate(plan, state, item) === wanted)
    }
    default:
      return binary(expr[0], evaluate(plan, state, expr[1]), evaluate(plan, state, expr[2]))
  }
}

function binary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '+':
      return typeof left === 'string' ? left + String(right) : Number(left) + Number(right)
    case '-':
      return Number(left) - Number(right)
    case '*':
      return Number(left) * Number(right)
    case '/':
      return Number(left) / Number(right)
    default:
      throw new Error(`Unknown operator ${operator}`)
  }
}
