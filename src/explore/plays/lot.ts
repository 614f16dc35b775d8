// What is drawn in random plays. A play's draws hang on the seed of the search and its own number, never on who played before it.

function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The month seed of a play: a whole number below 2 to the 32nd.
 * @param seed seed of the search @param index number of the play, from 0
 */
export const seedOfPlay = (seed: number, index: number): number =>
  mix(mix(seed ^ 0x9e3779b9) ^ Math.imul(index + 1, 0x85ebca6b))

/** Draws whole numbers from 0 up to their argument, evenly to within one in 2 to the 32nd; the same row for the same seed. */
export function lotOf(seed: number): (count: number) => number {
  let state = mix(seed ^ 0x5bd1e995)
  return (count) => {
    state = (state + 0x6d2b79f5) | 0
    return Math.floor((mix(state) / 4294967296) * count)
  }
}
