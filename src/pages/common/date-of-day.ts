/**
 * The date of a day of a month; days before its first and after its last run on into the months beside it.
 * @param month `YYYY-MM`
 * @param day whole number, 1 is the first of the month
 * @returns `YYYY-MM-DD`
 */
export function dateOfDay(month: string, day: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, index - 1, day)).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
