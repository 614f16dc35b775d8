/** Longest stretch of work, in milliseconds, before the page gets a turn. */
const SLICE = 8

/** Work in slices: call the returned function between steps, and it waits when the page has been held too long. */
export function createSlices(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE) return
    await new Promise<void>((resolve) => setTimeout(resolve, 0))
    since = performance.now()
  }
}
