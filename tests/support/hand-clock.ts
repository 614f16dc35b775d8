import type { Clock } from '#session/here'

export interface HandClock extends Clock {
  /** Lets time pass, and what was to be done in it. */
  pass(milliseconds: number): void
}

/** A clock that stands still until a test moves it. */
export function handClock(start = 1_000_000): HandClock {
  let now = start
  let next = 0
  const waiting = new Map<number, { at: number; act: () => void }>()
  return {
    now: () => now,
    after(milliseconds, act) {
      const id = next++
      waiting.set(id, { at: now + Math.max(0, milliseconds), act })
      return () => waiting.delete(id)
    },
    pass(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const due = [...waiting]
          .filter(([, { at }]) => at <= end)
          .sort((a, b) => a[1].at - b[1].at || a[0] - b[0])
        const [first] = due
        if (first === undefined) break
        waiting.delete(first[0])
        now = Math.max(now, first[1].at)
        first[1].act()
      }
      now = end
    },
  }
}
