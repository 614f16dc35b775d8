import type { Month } from '#scenario'
import { monthFiles, readMonth } from '#scenario/files'

/** A month that comes with Krap, compiled from its file. */
export function shippedMonth(id: string): Month {
  const file = monthFiles().find((each) => each.id === id)?.file ?? ''
  const { month } = readMonth(file)
  if (month === null) throw new Error(`${id} is broken`)
  return month
}
