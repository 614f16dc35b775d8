// What is measured of a month that has ended. Every figure is read from its end state: nothing is counted along the way.

import type { Decision, Level, MonthState, Plan } from '#engine'
import { measuresOf } from '../room/index.ts'

/** Euros in cents, bandwidth in tenths, the rest as it counts; `seconds` is the time a person takes to play. */
export const FIGURES = [
  'balance',
  'arrears',
  'fees',
  'bandwidth-lowest',
  'bandwidth-mean',
  'bandwidth-end',
  'days-ruimte',
  'days-krap',
  'days-tunnel',
  'days-overleven',
  'needs-unmet',
  'papers-asked',
  'trips',
  'seconds',
] as const

export type Figure = (typeof FIGURES)[number]

/** Places where one goes for papers, help or money. */
const OFFICES: ReadonlySet<string> = new Set([
  'town-hall',
  'school',
  'doctor',
  'hospital',
  'food-bank',
  'library',
])

/** Writes the figures of a month that has ended; `seconds` comes from the reader, who knows the texts. */
export type Measurer = (
  state: MonthState,
  seconds: number,
  write: (figure: number, value: number) => void,
) => void

/** A measurer for a plan. Figures are numbered as in `FIGURES`. */
export function measurerOf(plan: Plan): Measurer {
  const offices = new Set(plan.data.moments.filter(({ place }) => OFFICES.has(place)).map(({ id }) => id))
  const goes = new Map(
    plan.data.procedures.map(({ id, steps }) => [
      id,
      steps.map(({ way }) => way === 'desk' || way === 'person'),
    ]),
  )
  const days: Record<Level, number> = { ruimte: 0, krap: 0, tunnel: 0, overleven: 0 }

  return (state, seconds, write) => {
    let lowest = state.bandwidth
    const end = measuresOf(plan, state)
    days.ruimte = days.krap = days.tunnel = days.overleven = 0
    for (const { bandwidth, level } of state.days) {
      if (bandwidth < lowest) lowest = bandwidth
      days[level] += 1
    }
    write(0, end.balance)
    write(1, end.arrears)
    write(2, end.fees)
    write(3, lowest)
    write(4, end['bandwidth-mean'])
    write(5, end['bandwidth-end'])
    write(6, days.ruimte)
    write(7, days.krap)
    write(8, days.tunnel)
    write(9, days.overleven)
    write(10, end['needs-unmet'])
    write(11, papersAsked(state))
    write(12, trips(plan, state.decisions, goes) + visits(state.met, offices))
    write(13, seconds)
  }
}

function papersAsked({ asked }: MonthState): number {
  let count = 0
  for (const ask of asked) if (ask.answer !== 'known') count += 1
  return count
}

function visits(met: readonly string[], offices: ReadonlySet<string>): number {
  if (offices.size === 0) return 0
  let count = 0
  for (const id of met) if (offices.has(id)) count += 1
  return count
}

/** Sittings at a desk or with a person that nobody took over, and papers that were fetched. */
function trips(plan: Plan, decisions: readonly Decision[], goes: ReadonlyMap<string, boolean[]>): number {
  let count = 0
  let sat: Map<string, number> | undefined
  for (const { moment, option } of decisions) {
    if (option === 'fetch' && plan.papers.has(moment)) count += 1
    if (option !== 'alone' && option !== 'together' && option !== 'hand-over') continue
    const steps = goes.get(moment)
    if (steps === undefined) continue
    sat ??= new Map()
    const sitting = sat.get(moment) ?? 0
    sat.set(moment, sitting + 1)
    if (option !== 'hand-over' && steps[sitting] === true) count += 1
  }
  return count
}
