import type { Way } from '#engine'
import type { History } from '../history.ts'

/** One sitting of an application that was done: when, which, and by which way. */
interface DoneSitting {
  day: number
  procedure: string
  way: Way
}

const MANNERS = new Set(['alone', 'together', 'hand-over'])

/** The sittings of a log, in order; what came back has all its steps behind it, and is completed by letter. */
export function sittingsOf({ plan, log, before }: History): DoneSitting[] {
  return log.flatMap(({ day, moment, option }, index) => {
    const procedure = MANNERS.has(option) ? plan.procedures.get(moment) : undefined
    const running = before[index]?.procedures.find(({ id }) => id === moment)
    if (procedure === undefined || running === undefined) return []
    return [{ day, procedure: moment, way: procedure.steps[running.step]?.way ?? 'letter' }]
  })
}
