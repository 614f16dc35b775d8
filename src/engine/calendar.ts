// Days of a month as whole numbers, and as text at the edges. No Date object: it would bring a clock and a time zone.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Number of days in a month.
 * @param month `YYYY-MM`
 */
export function daysInMonth(month: string): number {
  const year = Number(month.slice(0, 4))
  const index = Number(month.slice(5, 7)) - 1
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return index === 1 && leap ? 29 : (LENGTHS[index] ?? 0)
}

/**
 * The date of a day number; days past the end run on into the next months, day 0 is the last of the month before.
 * @param month `YYYY-MM`
 * @param day whole number, 1 = first of the month
 * @returns `YYYY-MM-DD`
 */
export function dateOf(month: string, day: number): string {
  let year = Number(month.slice(0, 4))
  let index = Number(month.slice(5, 7))
  let rest = day
  for (let length = daysInMonth(month); rest > length; length = daysInMonth(text(year, index))) {
    rest -= length
    index = index === 12 ? 1 : index + 1
    if (index === 1) year += 1
  }
  while (rest < 1) {
    index = index === 1 ? 12 : index - 1
    if (index === 12) year -= 1
    rest += daysInMonth(text(year, index))
  }
  return `${text(year, index)}-${String(rest).padStart(2, '0')}`
}

const text = (year: number, index: number): string =>
  `${String(year).padStart(4, '0')}-${String(index).padStart(2, '0')}`
