import { afterNight, levelOf, loadOf, loadTerms, restPoint } from '../bandwidth.ts'
import type { Plan } from '../link.ts'
import type { MonthState } from '../state.ts'
import type { WhyView } from '../view-types.ts'

/** The panel Waarom?: every term of tonight's load, the events of the day, and what the night will do. */
export function whyView(plan: Plan, state: MonthState): WhyView {
  const terms = loadTerms(plan, state)
  const load = loadOf(plan, state)
  const rest = restPoint(load)
  const tomorrow = afterNight(state.bandwidth, rest)
  return {
    terms,
    load,
    rest,
    today: state.events.filter((event) => event.day === state.day),
    now: state.bandwidth,
    tomorrow,
    levelTomorrow: levelOf(tomorrow),
  }
}
