// One copy of every text of a plan. Play compares ids at every turn, and two texts that are the same copy compare at once.

import { listOf } from './lists.ts'

/** The same plain data, in which equal texts are one text. */
export function interned<T>(data: T): T {
  return share(data) as T
}

function share(value: unknown): unknown {
  if (typeof value === 'string') return asKey(value)
  if (Array.isArray(value)) return listOf(value.map(share))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, share(each)]))
}

/** A text by way of a key: engines keep one copy of every key there is. */
const asKey = (text: string): string => Object.keys({ [text]: 0 })[0] as string
