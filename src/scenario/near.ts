// The nearest known word to a misspelt one.

/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/** The known word nearest to `word`, or undefined when none is near: about a third of its letters may differ, at most three. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const reach = Math.min(3, Math.ceil(word.length / 3))
  const plain = word.toLowerCase()
  let best: string | undefined
  let least = reach + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > reach) continue
    const distance = editDistance(plain, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}
