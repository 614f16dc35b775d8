// Evaluates a compiled condition. The arrays come from CEL (scenario/compile); CEL itself stays out of play.

import { factReader } from './facts.ts'
import type { Plan } from './link.ts'
import type { Expr } from './plan.ts'
import type { MonthState } from './state.ts'

type Value = number | string | boolean
/** Reads a value from a state. */
export type Reader = (plan: Plan, state: MonthState) => Value

/** A condition made ready; null where there is none. */
export type Test = Reader | null

export const testOf = (when: Expr | undefined): Test => (when === undefined ? null : readerOf(when))

/** Whether a condition holds; no condition always holds. */
export const holds = (plan: Plan, state: MonthState, test: Test): boolean =>
  test === null || test(plan, state) === true

/** The value of an expression. Throws on a fact or operator that the compiler does not make. */
export function evaluate(plan: Plan, state: MonthState, expr: Expr): Value {
  return Array.isArray(expr) ? readerOf(expr)(plan, state) : expr
}

const readers = new WeakMap<readonly unknown[], Reader>()

/** The function of an expression, made once however often it is asked. */
export function readerOf(expr: Expr): Reader {
  if (!Array.isArray(expr)) return () => expr
  const known = readers.get(expr)
  if (known !== undefined) return known
  const made = make(expr)
  readers.set(expr, made)
  return made
}

function make(expr: Exclude<Expr, number | string | boolean>): Reader {
  if (expr[0] === 'get') return factReader(expr[1], expr[2])
  const one = readerOf(expr[1])
  switch (expr[0]) {
    case 'not':
      return (p, s) => !one(p, s)
    case 'neg':
      return (p, s) => -Number(one(p, s))
    case 'in': {
      const items = expr[2].map(readerOf)
      return (p, s) => items.some((item) => item(p, s) === one(p, s))
    }
    case 'if': {
      const [yes, no] = [readerOf(expr[2]), readerOf(expr[3])]
      return (p, s) => (one(p, s) ? yes(p, s) : no(p, s))
    }
    default:
      return binary(expr[0], one, readerOf(expr[2]))
  }
}

function binary(operator: string, left: Reader, right: Reader): Reader {
  switch (operator) {
    case 'and':
      return (p, s) => Boolean(left(p, s) && right(p, s))
    case 'or':
      return (p, s) => Boolean(left(p, s) || right(p, s))
    case '==':
      return (p, s) => left(p, s) === right(p, s)
    case '!=':
      return (p, s) => left(p, s) !== right(p, s)
    case '<':
      return (p, s) => left(p, s) < right(p, s)
    case '<=':
      return (p, s) => left(p, s) <= right(p, s)
    case '>':
      return (p, s) => left(p, s) > right(p, s)
    case '>=':
      return (p, s) => left(p, s) >= right(p, s)
    default:
      return arithmetic(operator, left, right)
  }
}

function arithmetic(operator: string, left: Reader, right: Reader): Reader {
  switch (operator) {
    case '+':
      return (p, s) => plus(left(p, s), right(p, s))
    case '-':
      return (p, s) => Number(left(p, s)) - Number(right(p, s))
    case '*':
      return (p, s) => Number(left(p, s)) * Number(right(p, s))
    case '/':
      return (p, s) => Number(left(p, s)) / Number(right(p, s))
    default:
      throw new Error(`Unknown operator ${operator}`)
  }
}

const plus = (left: Value, right: Value): Value =>
  typeof left === 'string' ? left + String(right) : Number(left) + Number(right)
