// The CEL environment of a month: its facts as typed variables.

import { Environment } from '@marcbachmann/cel-js'
import type { Vocabulary } from './vocabulary.ts'

const sums: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

/**
 * Plain CEL keeps whole and broken numbers apart; authors write `account - 40` and `free == 0`, so sums and
 * equality between the two kinds are added.
 */
export function environmentOf(vocabulary: Vocabulary): Environment {
  const env = new Environment({ limits: { maxAstNodes: 400, maxDepth: 40 } })
  for (const [sign, sum] of Object.entries(sums)) {
    const mixed = (a: number | bigint, b: number | bigint): number => sum(Number(a), Number(b))
    env.registerOperator(`double ${sign} int: double`, mixed)
    env.registerOperator(`int ${sign} double: double`, mixed)
  }
  env.registerOperator('double == int', (a: number, b: bigint) => a === Number(b))
  for (const [name, { type }] of Object.entries(vocabulary.plain)) env.registerVariable(name, type)
  for (const [name, { type }] of Object.entries(vocabulary.maps))
    env.registerVariable(name, `map<string, ${type}>`)
  return env
}
