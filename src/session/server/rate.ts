// How much one sender may ask: a bucket that fills up with time.

export interface Rate {
  /** Takes one when there is one. */
  take(key: string, now: number): boolean
  /** Whether there is one to take. */
  has(key: string, now: number): boolean
}

const KEPT = 10_000

/**
 * @param most that may come at once
 * @param perSecond that may come in the long run
 */
export function createRate(most: number, perSecond: number): Rate {
  const buckets = new Map<string, { left: number; at: number }>()
  const leftAt = (key: string, now: number): number => {
    const bucket = buckets.get(key)
    if (bucket === undefined) return most
    return Math.min(most, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond)
  }
  const forgetFull = (now: number): void => {
    for (const key of buckets.keys()) if (leftAt(key, now) >= most) buckets.delete(key)
    const [oldest] = buckets.keys()
    if (buckets.size >= KEPT && oldest !== undefined) buckets.delete(oldest)
  }
  return {
    take(key, now) {
      const left = leftAt(key, now)
      if (!buckets.has(key) && buckets.size >= KEPT) forgetFull(now)
      if (left < 1) return false
      buckets.set(key, { left: left - 1, at: now })
      return true
    },
    has: (key, now) => leftAt(key, now) >= 1,
  }
}
