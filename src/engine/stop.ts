import type { Plan } from './link.ts'
import type { Stop } from './state.ts'

/** The `moment` under which decisions at a stop are written: a moment id, `talk/turn`, `evening` or `end`. */
export function keyOf(plan: Plan, stop: Stop): string {
  if (stop.kind === 'end' || stop.kind === 'evening') return stop.kind
  return stop.kind === 'talk' ? (plan.turns.get(stop.moment)?.[stop.turn] ?? '') : stop.moment
}
