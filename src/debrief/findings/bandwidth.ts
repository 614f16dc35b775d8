// Card 1, bandwidth: deadlines kept on narrow days beside those on roomy days of the same month.

import type { Deadline } from './deadlines.ts'
import { deadlinesOf } from './deadlines.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'

const NARROW = 450
const ROOMY = 700
const LEAST = 3

export const bandwidth: Detector = (history) => {
  const meter = new Map(history.end.days.map(({ day, bandwidth }) => [day, bandwidth]))
  const deadlines = deadlinesOf(history)
  const low = deadlines.filter(({ day }) => (meter.get(day) ?? NARROW) < NARROW)
  const high = deadlines.filter(({ day }) => (meter.get(day) ?? 0) > ROOMY)
  if (low.length < LEAST || high.length < LEAST) return []
  const [lowMissed, highMissed] = [low, high].map((all) => all.filter(({ missed }) => missed)) as [
    Deadline[],
    Deadline[],
  ]
  if (lowMissed.length * high.length <= highMissed.length * low.length) return []
  const params = {
    count: lowMissed.length,
    of: low.length,
    roomyCount: highMissed.length,
    roomyOf: high.length,
  }
  const evidence = lowMissed.map((each) => each.evidence)
  const could = lowMissed.some((each) => each.could)
  return [make('deadlines-slid', patternIf(could), { params, evidence })]
}
