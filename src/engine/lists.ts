// Engines keep lists of small whole numbers apart from lists of anything else, and count an empty list among the first
// until something else is put in. All lists of a state and a plan are of the other kind from the start, so that the code
// of a month is compiled for one kind: measured as a twentieth of the time of a random play.

/** An empty list, ready for objects and texts. */
export function emptyList<T>(): T[] {
  const list: unknown[] = [{}]
  list.pop()
  return list as T[]
}

/** The same values in a list that is ready for objects and texts. */
export function listOf<T>(values: Iterable<T>): T[] {
  const list = emptyList<T>()
  for (const value of values) list.push(value)
  return list
}
