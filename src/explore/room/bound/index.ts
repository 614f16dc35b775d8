import type { Plan } from '#engine'
import type { Bound, Measure, Relaxed } from '../types.ts'
import { meterBound } from './bandwidth.ts'
import { touchedBy } from './charges.ts'
import { sureFees } from './fees.ts'
import type { Impossible } from './impossible.ts'
import { impossibleParts, lowest } from './impossible.ts'
import { accountAt, netAtEnd } from './money.ts'
import { sourcesOf } from './sources.ts'
import type { Relaxation } from './worth.ts'

export interface Bounds {
  bounds: Record<Measure, Bound>
  impossible: Impossible
}

/** What the sums leave out: all of them are ways in which they are too generous. */
const RELAXED: Relaxed[] = [
  'full-view',
  'no-action-limit',
  'best-luck',
  'each-choice-on-its-own',
  'conditions-hold',
]

/** What no play of a month can be better than, measure by measure, and the parts of the aim that none can hold. */
export function boundsOf(plan: Plan): Bounds {
  const sources = sourcesOf(plan)
  const touched = touchedBy(plan, sources)
  // a bill that one source can take out is charged and given back by that source, or not charged: neither is always
  // the tighter, and both hold
  const months: Relaxation[] = [
    { plan, sources, touched },
    { plan, sources, touched: { ...touched, soleFreed: new Set() } },
  ]
  const month = months[0] as Relaxation
  const { days } = plan.data
  const net = Math.min(...months.map(netAtEnd))
  const meter = meterBound(month)
  // the account never goes below its overdraft; what the net is below that is owed
  const arrears = Math.max(0, lowest(month) - net)
  return {
    bounds: {
      balance: bound(Math.min(...months.map((each) => accountAt(each, days)))),
      net: bound(net),
      arrears: bound(arrears),
      fees: bound(Math.max(...months.map(sureFees))),
      'bandwidth-end': bound(meter.end),
      'bandwidth-mean': bound(meter.mean),
      'needs-unmet': bound(neverMet(month)),
    },
    impossible: impossibleParts(months, meter.end, arrears),
  }
}

const bound = (value: number): Bound => ({
  value: Number.isFinite(value) ? value : null,
  how: 'proven',
  relaxed: RELAXED,
})

/** Needs that nothing in the month can meet. */
function neverMet({ plan, sources }: Relaxation): number {
  const met = new Set<string>()
  for (const { choices } of sources)
    for (const { effects } of choices)
      for (const effect of effects) if (effect.do === 'need' && effect.met) met.add(effect.need)
  return plan.data.needs.filter(({ id }) => !met.has(id)).length
}
