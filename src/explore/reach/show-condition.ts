// A compiled condition as an author would write it.

import type { Expr } from '#engine'

const STRENGTH: Readonly<Record<string, number>> = {
  if: 0,
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  in: 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
}

const SIGN: Readonly<Record<string, string>> = { and: '&&', or: '||' }

/** A condition in CEL: `flags.x && account >= 40`. */
export const showCondition = (expr: Expr): string => write(expr, 0)

/** @param around how strongly what stands around it binds; weaker parts get brackets */
function write(expr: Expr, around: number): string {
  if (!Array.isArray(expr)) return typeof expr === 'string' ? JSON.stringify(expr) : String(expr)
  switch (expr[0]) {
    case 'get':
      return expr[2] === undefined ? expr[1] : `${expr[1]}${part(expr[2])}`
    case 'not':
      return `!${write(expr[1], 6)}`
    case 'neg':
      return `-${write(expr[1], 6)}`
  }
  const own = STRENGTH[expr[0]] ?? 0
  const text =
    expr[0] === 'if'
      ? `${write(expr[1], 1)} ? ${write(expr[2], 1)} : ${write(expr[3], 0)}`
      : expr[0] === 'in'
        ? `${write(expr[1], 4)} in [${expr[2].map((each) => write(each, 0)).join(', ')}]`
        : `${write(expr[1], own)} ${SIGN[expr[0]] ?? expr[0]} ${write(expr[2], own + 1)}`
  return own < around ? `(${text})` : text
}

const part = (key: string): string => (/^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`)

/** The parts that must hold together. */
export function partsOf(expr: Expr): Expr[] {
  return Array.isArray(expr) && expr[0] === 'and' ? [...partsOf(expr[1]), ...partsOf(expr[2])] : [expr]
}
