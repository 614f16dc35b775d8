const STEP = 7
const HEIGHT = 18
/** More than this are told by the words alone. */
const MOST_DRAWN = 25

/** Tally marks as a pencil makes them: four strokes and one across. Its number stands in words beside it. */
export function Tally({ count }: { count: number }) {
  const drawn = Math.min(count, MOST_DRAWN)
  if (drawn <= 0) return null
  const left = drawn % 5
  const width = Math.floor(drawn / 5) * 5 * STEP + left * STEP
  return (
    <svg
      class="tally"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <path d={tallyPath(drawn)} />
    </svg>
  )
}

/** The strokes of a tally as the path of a drawing. */
export function tallyPath(count: number): string {
  const strokes = Array.from({ length: count }, (_, index) => {
    const group = Math.floor(index / 5) * 5 * STEP
    const place = index % 5
    if (place === 4) return `M${group} ${HEIGHT - 4}L${group + 4 * STEP} 4`
    const x = group + 3 + place * STEP
    return `M${x} 2L${x - 1} ${HEIGHT - 2}`
  })
  return strokes.join('')
}
