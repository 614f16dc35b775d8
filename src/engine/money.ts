// Amounts are whole cents. Each rounding has a name.

/** `percent` per cent of an amount, rounded half up to the cent. Whole cents in and out, amounts of zero or more. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100)
}

/**
 * One day's part of an amount spread over a number of days, so that the days together lose no cent: the first days
 * carry the cents that are left over.
 * @param cents whole amount @param days how many days @param index day, 0 is the first
 */
export function dayPart(cents: number, days: number, index: number): number {
  const part = Math.floor(cents / days)
  return part + (index < cents - part * days ? 1 : 0)
}
