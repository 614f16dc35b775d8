import { meterOf, walk } from '#explore'
import { choicesAMonth } from './choices-a-month.ts'
import type { Contender } from './contender.ts'
import { shippedPlan } from './shipped-plan.ts'

/** A contender that walks every play of a month with so many choices, as often as it takes to come to `times` leaves. */
export function leavesOf(choices: number): Contender {
  const plan = choicesAMonth(shippedPlan('samira-maart'), choices)
  return (times) => {
    let money = 0
    for (let leaves = 0; leaves < times; ) {
      const left = times - leaves
      let seen = 0
      // the last walk of a turn may be cut where enough leaves were seen
      const meter = meterOf(Number.MAX_SAFE_INTEGER)
      walk(plan, 1, meter, (end) => {
        seen += 1
        money += end.account
        if (seen >= left) meter.allow(0)
      })
      leaves += seen
    }
    return money
  }
}
