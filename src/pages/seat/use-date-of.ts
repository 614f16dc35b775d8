import { useWords } from '#ui'
import { dateOfDay } from '../common/date-of-day.ts'
import { useSeat } from './seat-context.ts'

/** Writes a day of the played month as a date in words; days before its first and after its last run on. */
export function useDateOf(): (day: number) => string {
  const { view } = useSeat()
  const { plainDate } = useWords()
  const month = view.month?.date.slice(0, 'YYYY-MM'.length)
  return (day) => (month === undefined ? '' : plainDate(dateOfDay(month, day)))
}
