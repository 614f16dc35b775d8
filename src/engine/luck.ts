// Luck is a hash of seed, name and day, never a stream: two runs that decide differently still meet the same weather.

/**
 * A number from 0 up to 1 that belongs to this name on this day under this seed.
 * @param seed whole number @param name what is being drawn @param day day of the month (0 for the whole month)
 */
export function luck(seed: number, name: string, day: number): number {
  let hash = 2166136261 ^ seed
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619)
  hash = mix(hash ^ Math.imul(day + 1, 0x9e3779b1))
  return mix(hash ^ Math.imul(seed, 0x85ebca6b)) / 4294967296
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
