import type { GroupCut, PlanData } from '#engine'
import type { Entry, Mode } from '#session/protocol'
import { PROTOCOL_VERSION } from '#session/protocol'

/**
 * The first entry of a session's log.
 * @param seed whole number; the month's luck hangs on it
 * @param now milliseconds of the host's clock
 */
export function openSession(
  { id, version }: PlanData,
  cut: GroupCut,
  { seed, mode, now }: { seed: number; mode: Mode; now: number },
): Entry[] {
  return [
    {
      n: 0,
      at: now,
      type: 'opened',
      protocol: PROTOCOL_VERSION,
      month: id,
      version,
      seed,
      mode,
      minutes: cut.minutes,
    },
  ]
}
