// A month with its moments more than once: how the time of a play grows with what there is to play.
import type { Moment, Plan, PlanData } from '#engine'
import { linkPlan } from '#engine'

/** The same month, in which every moment without a condition comes `times` times a day, under ids of their own. */
export function stretched({ data }: Plan, times: number): Plan {
  const again = (moment: Moment, n: number): Moment => ({ ...moment, id: `${moment.id}-${n}` })
  const moments = data.moments.flatMap((moment) => [
    moment,
    ...Array.from({ length: times - 1 }, (_, n) => again(moment, n + 2)),
  ])
  const longer: PlanData = { ...data, moments }
  return linkPlan(longer)
}
