import type { Departure, Replayed, Taken } from '#engine'

/** What passes the time or widens the view is no choice that could be lost. */
const NO_CHOICE = new Set(['sleep', 'look-further'])

/**
 * Every place where a log no longer applied: those that the replay met, and the decisions it never came to because the
 * month was over before them.
 */
export function departuresOf(log: readonly Taken[], { state, departures }: Replayed): Departure[] {
  const accounted = new Map<string, number>()
  const count = (moment: string, option: string): void => {
    const key = `${moment} ${option}`
    accounted.set(key, (accounted.get(key) ?? 0) + 1)
  }
  for (const { moment, option } of state.decisions) count(moment, option)
  for (const { wanted } of departures) if (wanted !== null) count(wanted.moment, wanted.option)
  const never = log.filter(({ moment, option }) => {
    const key = `${moment} ${option}`
    const left = accounted.get(key) ?? 0
    accounted.set(key, left - 1)
    return left <= 0 && !NO_CHOICE.has(option)
  })
  return [
    ...departures,
    ...never.map(({ day, moment, option }): Departure => {
      return { day, wanted: { moment, option }, took: null, code: 'moment/gone' }
    }),
  ]
}
