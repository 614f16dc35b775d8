import { barredFetch, wanted } from '../application.ts'
import { isFresh } from '../folder.ts'
import type { Plan } from '../link.ts'
import type { MonthState } from '../state.ts'
import type { Paper } from '../system.ts'
import type { PaperView } from '../view-types.ts'

/** The paper folder: what is held, on its way, or asked for; in the order of the plan. */
export function paperViews(plan: Plan, state: MonthState): PaperView[] {
  const asked = wanted(plan, state)
  return plan.data.papers
    .map((paper) => paperView(plan, state, paper))
    .filter((each) => each.state !== 'none' || each.asked > 0 || asked.includes(each.id))
}

function paperView(plan: Plan, state: MonthState, paper: Paper): PaperView {
  const why = barredFetch(plan, state, paper)
  const { actions, cents, days } = paper.fetch ?? { actions: 0, cents: 0, days: 0 }
  return {
    id: paper.id,
    ...standing(state, paper.id),
    asked: state.asked.filter((ask) => ask.paper === paper.id && ask.answer !== 'known').length,
    fetch: { can: why === undefined, why: why ?? '', actions, cents, days },
  }
}

function standing(state: MonthState, id: string): Pick<PaperView, 'state' | 'day'> {
  const held = state.papers.find((each) => each.paper === id)
  if (held !== undefined && isFresh(held, state.day)) return { state: 'held', day: held.until }
  const coming = state.papersUnderway.find((each) => each.paper === id)
  if (coming !== undefined) return { state: 'underway', day: coming.day }
  return held === undefined ? { state: 'none', day: 0 } : { state: 'stale', day: held.until }
}
