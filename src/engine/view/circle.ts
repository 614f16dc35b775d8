import type { Plan } from '../link.ts'
import type { MonthState } from '../state.ts'
import type { CircleView } from '../view-types.ts'

/** Everybody around the household who has been met, with how near they are and when they were last seen. */
export function circleView(plan: Plan, state: MonthState): CircleView[] {
  return plan.data.people
    .filter((person) => !person.household)
    .map(({ id, figure, strong, works, helps }): CircleView => {
      const tie = state.ties[id] ?? 0
      const kind = works !== '' ? 'institution' : strong ? 'strong' : 'weak'
      return {
        id,
        figure,
        kind,
        tie,
        trust: state.trust[id] ?? 0,
        last: state.lastContact[id] ?? null,
        helps,
        works,
      }
    })
    .filter(({ tie, last }) => tie > 0 || last !== null)
}
