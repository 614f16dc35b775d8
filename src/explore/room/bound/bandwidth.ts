// How high the meter can stand. Every night has the load that nobody can avoid; every day what it can bring at most.

import type { Effect } from '#engine'
import { afterNight, restPoint, slackPoints } from '#engine'
import { untouchedOn } from './charges.ts'
import { freeAt } from './money.ts'
import { most } from './source.ts'
import { liftOn, packed } from './uplift.ts'
import type { Relaxation } from './worth.ts'

/** Tenths; not rounded up further than the sums ask. */
export interface MeterBound {
  end: number
  mean: number
}

/** Under this many tenths in the evening the night counts as poor, and weighs 5 (engine, L8). */
const POOR_SLEEP = 350
/** What of a rise is left after a night, at most. */
const STAYS = 0.75
/** Two meters that night after night are rounded to a tenth come no more than this further apart: 1 / (1 - 0.75). */
const ROUNDING = 4

/** Two sums that are both too high rather than too low; the lower of them counts. */
export function meterBound(month: Relaxation): MeterBound {
  const { days } = month.plan.data
  const loads = Array.from({ length: days + 1 }, (_, day) => (day === 0 ? 0 : sureLoad(month, day)))
  const day = dayByDay(month, loads)
  const all = allAtOnce(month, loads)
  return { end: Math.min(day.end, all.end), mean: Math.min(day.mean, all.mean) }
}

/** Each day brings all it can, as if what comes once came every day. */
function dayByDay({ plan, sources }: Relaxation, loads: readonly number[]): MeterBound {
  const { days, opening } = plan.data
  let meter = opening.bandwidth
  let sum = 0
  for (let day = 1; day <= days; day++) {
    meter = Math.max(meter, Math.min(1000, meter + liftOn(sources, day)))
    sum += meter
    const sleep = meter < POOR_SLEEP ? 5 : 0
    meter = afterNight(meter, restPoint((loads[day] ?? 0) + sleep))
  }
  return { end: meter, mean: Math.floor(sum / days + 0.5) }
}

/** What comes once comes once, at its best day; a night leaves three quarters of it at most. */
function allAtOnce({ plan, sources }: Relaxation, loads: readonly number[]): MeterBound {
  const { days, opening } = plan.data
  let meter = opening.bandwidth
  let sum = 0
  for (let day = 1; day <= days; day++) {
    sum += meter
    meter = afterNight(meter, restPoint(loads[day] ?? 0))
  }
  const late = packed(sources, days, (day) => STAYS ** (days + 1 - day), true)
  const early = packed(sources, days, (day) => (1 - STAYS ** (days + 1 - day)) / (1 - STAYS), false)
  return {
    end: Math.floor(meter + late + ROUNDING),
    mean: Math.floor((sum + early) / days + ROUNDING + 0.5),
  }
}

/** Least load of the night after a day: the base, creditors, money that nobody knows of, too little slack. */
export function sureLoad(month: Relaxation, day: number): number {
  const friend = friendBy(month, day) ? FRIEND_POINTS : 0
  return (
    10 -
    friend +
    lenderPoints(month, day) +
    unknownPoints(month, day) +
    slackLeast(month, day) +
    lightened(month, day)
  )
}

/** What the company of a friend takes off, and for how many evenings (engine, L11). */
const FRIEND_POINTS = 4
const FRIEND_DAYS = 3

/** Whether a friend can have been seen so lately that it still lightens the evening. */
function friendBy({ plan, sources }: Relaxation, day: number): boolean {
  const { friends, readers, helpers, data } = plan
  if (friends.size === 0) return false
  // a letter read along or a form filled in together may be on any day
  if (readers.some((id) => friends.has(id)) || helpers.some(({ id }) => friends.has(id))) return true
  const met = (effect: Effect) =>
    (effect.do === 'contact' && friends.has(effect.person)) || effect.do === 'refer'
  const talks = data.moments.filter((moment) => moment.kind === 'talk' && friends.has(moment.with))
  const windows = [
    ...talks.map(({ trigger }) => trigger),
    ...sources.filter(({ choices }) => choices.some(({ effects }) => effects.some(met))),
  ]
  return windows.some(({ from, to }) => from <= day && day < to + FRIEND_DAYS)
}

function lenderPoints({ plan, touched }: Relaxation, day: number): number {
  const lenders = new Set<string>()
  for (const { id, instalment, known, party } of plan.data.bookings)
    if (instalment && known && !since(touched.cancelled, id, day)) lenders.add(party)
  return Math.min(10, 2 * Math.max(0, lenders.size - 1))
}

function unknownPoints({ plan, touched }: Relaxation, day: number): number {
  let unknown = 0
  for (const { id, how, known, day: due } of plan.data.bookings) {
    if (how !== 'income' || known || due <= day) continue
    if (untouchedOn(touched, id, day) && !since(touched.revealed, id, day)) unknown += 1
  }
  return Math.min(12, 8 * unknown)
}

/** Whether something can have happened to a booking by the evening of a day. */
const since = (days: ReadonlyMap<string, number>, id: string, day: number): boolean =>
  (days.get(id) ?? Number.POSITIVE_INFINITY) <= day

/** Points of the slack on an evening, at the least over every day that may count as that of the next income. */
function slackLeast(month: Relaxation, day: number): number {
  const { heads, data } = month.plan
  const last = data.days + 1
  const sure = nextSure(month, day)
  // without a sure income it may be that none comes; then the first of the next month counts, and is counted off
  let least =
    sure === undefined ? slackPoints(freeAt(month, day, last), heads, last - day) : Number.POSITIVE_INFINITY
  for (const next of nextIncomes(month, day))
    if (next <= (sure ?? last))
      least = Math.min(least, slackPoints(freeAt(month, day, next - 1), heads, next - day))
  return least
}

/** Day of the first income after a day that nothing can take away or hide. */
function nextSure({ plan, touched }: Relaxation, day: number): number | undefined {
  const days = plan.data.bookings
    .filter((each) => each.how === 'income' && each.known && each.cents !== 0)
    .filter(({ id }) => untouchedOn(touched, id, day))
    .map((income) => income.day)
    .filter((on) => on > day && on <= plan.data.days + 1)
  return days.length === 0 ? undefined : Math.min(...days)
}

/** Days that may be that of the next sure income: of every income of the plan, and any day where more can come. */
function nextIncomes({ plan, touched, sources }: Relaxation, day: number): number[] {
  const last = plan.data.days + 1
  const incomes = plan.data.bookings.filter(({ how }) => how === 'income')
  const more =
    incomes.some(({ id }) => touched.moved.has(id)) ||
    sources.some(({ choices }) => choices.some(({ effects }) => effects.some(booksIncome)))
  const any = more ? Array.from({ length: last - day }, (_, index) => day + 1 + index) : []
  return [...new Set([...incomes.map((income) => income.day), ...any])].filter((on) => on > day && on <= last)
}

const booksIncome = (effect: Effect): boolean => effect.do === 'book' && effect.booking.how === 'income'

/** Scripted loads below nothing: what lightens an evening, all at once. */
function lightened({ sources }: Relaxation, day: number): number {
  let points = 0
  for (const source of sources) {
    const worth = most({ ...source, forced: false }, ({ effects }) => {
      let relief = 0
      for (const effect of effects) {
        if (effect.do !== 'load' || effect.points >= 0) continue
        if (source.from <= day && source.to + effect.days - 1 >= day) relief -= effect.points
      }
      return relief
    })
    points -= worth
  }
  return points
}
