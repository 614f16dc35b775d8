import type { Plan } from './link.ts'
import type { Stop } from './state.ts'

/** The `moment` under which decisions at a stop are written: a moment id, `talk/turn`, `evening` or `end`. */
export function keyOf(plan: Plan, { kind, moment, turn }: Stop): string {
  if (kind === 'talk') return plan.turns.get(moment)?.[turn] ?? ''
  return moment || kind
}

/** A stop, all of one shape whatever kind they are: every decision asks for the kind of the stop it is made at. */
export const stopAt = (kind: Stop['kind'], moment = '', turn = 0): Stop => ({ kind, moment, turn })
