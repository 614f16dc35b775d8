/** Time as the host has it, handed in so that a rehearsal or a test can run it by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Does something once, so many milliseconds from now. @returns a function that calls it off */
  after(milliseconds: number, act: () => void): () => void
}

/** The longest wait a browser's timer takes. */
const LONGEST = 2_147_483_647

/** The clock of the page. @param now milliseconds since 1970 */
export const browserClock = (now: () => number): Clock => ({
  now,
  after(milliseconds, act) {
    const timer = setTimeout(act, Math.min(LONGEST, Math.max(0, milliseconds)))
    return () => clearTimeout(timer)
  },
})
