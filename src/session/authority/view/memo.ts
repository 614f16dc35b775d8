// Parts of a view keep their identity while nothing in them changes, so that hosts send only what is new.

/** Makes a value anew only when something it hangs on is another object or number than last time. */
export function memo<D extends readonly unknown[], R>(make: (...on: D) => R): (...on: D) => R {
  let last: { on: D; value: R } | null = null
  return (...on) => {
    if (last === null || last.on.some((each, index) => each !== on[index])) last = { on, value: make(...on) }
    return last.value
  }
}

/** Gives the object of last time back when a new one says the same; for small parts. */
export function steady<T>(): (value: T) => T {
  let last: { text: string; value: T } | null = null
  return (value) => {
    const text = JSON.stringify(value)
    if (last?.text !== text) last = { text, value }
    return last.value
  }
}
