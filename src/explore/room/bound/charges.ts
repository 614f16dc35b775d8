// The bookings of a month, by what its sources can do to them and from which day on.

import type { Booking, Effect, Plan } from '#engine'
import type { Source } from './source.ts'

/** First day on which something can happen to a booking, by its id. */
type FirstDay = Map<string, number>

export interface Touched {
  cancelled: FirstDay
  arranged: FirstDay
  moved: FirstDay
  /** Asked for by a letter of the month itself: can be paid early. */
  asked: FirstDay
  revealed: FirstDay
  /** Days to which a booking can be moved. */
  movedTo: Map<string, number[]>
  /** Bookings that exactly one source can take out of the month: cancelled, or moved past its end. */
  soleFreed: Set<string>
}

export function touchedBy(plan: Plan, sources: readonly Source[]): Touched {
  const [cancelled, arranged, moved, asked, revealed] = [firsts(), firsts(), firsts(), firsts(), firsts()]
  const movedTo = new Map<string, number[]>()
  const freedBy = new Map<string, Set<Source>>()
  for (const source of sources) {
    const { from, choices, asks } = source
    if (asks !== undefined) first(asked, asks, from)
    for (const effect of choices.flatMap(({ effects }) => effects)) {
      if (effect.do === 'cancel') first(cancelled, effect.bill, from)
      if (effect.do === 'arrange') first(arranged, effect.bill, from)
      if (effect.do === 'known') first(revealed, effect.booking, from)
      if (effect.do === 'move') {
        first(moved, effect.bill, from)
        movedTo.set(effect.bill, [...(movedTo.get(effect.bill) ?? []), effect.day])
      }
      const freed = freedIn(plan, effect)
      if (freed !== undefined) freedBy.set(freed, (freedBy.get(freed) ?? new Set()).add(source))
    }
  }
  const soleFreed = new Set([...freedBy].filter(([, by]) => by.size === 1).map(([id]) => id))
  return { cancelled, arranged, moved, asked, revealed, movedTo, soleFreed }
}

const firsts = (): FirstDay => new Map()

function first(days: FirstDay, id: string, day: number): void {
  days.set(id, Math.min(day, days.get(id) ?? day))
}

/** The booking that an effect takes out of the month, if it does. */
export function freedIn({ data }: Plan, effect: Effect): string | undefined {
  if (effect.do === 'cancel') return effect.bill
  return effect.do === 'move' && effect.day > data.days ? effect.bill : undefined
}

/** Cents of a booking, without its sign. */
export const centsOf = ({ cents }: Pick<Booking, 'cents'>): number => Math.abs(cents)

/** Whether on the evening of a day nothing can have taken a booking off its day, but its being paid. */
export const untouchedOn = ({ cancelled, arranged, moved }: Touched, id: string, day: number): boolean =>
  [cancelled, arranged, moved].every((days) => (days.get(id) ?? Number.POSITIVE_INFINITY) > day)

/** Whether a booking surely comes on its own day. Bookings are taken in the morning, before anything else of the day. */
export const onItsDay = (touched: Touched, { id, day }: Pick<Booking, 'id' | 'day'>): boolean =>
  day >= 1 && untouchedOn(touched, id, day - 1)

/** Whether a bill can be paid by hand before its day. */
export const isEarly = ({ asked }: Touched, { id, day }: Pick<Booking, 'id' | 'day'>): boolean =>
  (asked.get(id) ?? day) < day

/** Whether a bill is paid or owed at the end, or is taken out of the month by the one source that can do so. */
export function isCharged(plan: Plan, { cancelled, movedTo, soleFreed }: Touched, id: string): boolean {
  const canGo = cancelled.has(id) || (movedTo.get(id)?.some((day) => day > plan.data.days) ?? false)
  return !canGo || soleFreed.has(id)
}

/** Bookings of one sort that fall in the month. */
export const inMonth = ({ data }: Plan, how: Booking['how']): Booking[] =>
  data.bookings.filter((each) => each.how === how && each.day <= data.days)
