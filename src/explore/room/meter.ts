/** Counts decisions tried, against a limit; asks now and then whether to stop. */
export interface Meter {
  /** Decisions tried so far. */
  steps: number
  /** True once somebody outside said stop; it stays so. */
  stopped: boolean
  /** Counts one decision. False when this part has used its steps, or was stopped. */
  spend: () => boolean
  /** From here on at most so many decisions, until the next call. */
  allow: (steps: number) => void
  /** What is left of them. */
  left: () => number
}

/** How many decisions pass between two questions to the outside. */
const EVERY = 256

/** @param of the most decisions of the whole search, for progress */
export function meterOf(
  of: number,
  stop: () => boolean = () => false,
  progress: (done: number, of: number) => void = () => {},
): Meter {
  let limit = of
  const meter: Meter = {
    steps: 0,
    stopped: false,
    spend: () => {
      meter.steps += 1
      if (meter.steps % EVERY === 0) {
        progress(Math.min(meter.steps, of), of)
        if (stop()) meter.stopped = true
      }
      return !meter.stopped && meter.steps <= limit
    },
    allow: (steps) => {
      limit = meter.steps + Math.max(0, Math.floor(steps))
    },
    left: () => (meter.stopped ? 0 : Math.max(0, limit - meter.steps)),
  }
  return meter
}
