// How a figure is spread over plays: exact quartiles from all values, and a histogram to draw.

/** A figure over plays. Quartiles are values that were played, the lower one where two would do. */
export interface Spread {
  least: number
  lower: number
  middle: number
  upper: number
  most: number
  histogram: Histogram
}

/** Bars of equal width: bar `n` counts values from `from + n * width` up to, and not at, the next. */
export interface Histogram {
  from: number
  width: number
  counts: number[]
}

const BARS = 20

/** The spread of values. They are sorted in place; there must be one at least. */
export function spreadOf(values: Int32Array): Spread {
  values.sort()
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] as number
  return {
    least: at(0),
    lower: at(0.25),
    middle: at(0.5),
    upper: at(0.75),
    most: at(1),
    histogram: histogramOf(values, at(0), at(1)),
  }
}

function histogramOf(values: Int32Array, least: number, most: number): Histogram {
  const width = roundWidth((most - least + 1) / BARS)
  const from = Math.floor(least / width) * width
  const counts = new Array<number>(Math.floor((most - from) / width) + 1).fill(0)
  for (const value of values) {
    const bar = Math.floor((value - from) / width)
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return { from, width, counts }
}

/** The first of 1, 2, 5, 10, 20, 50 and so on that is wide enough. */
function roundWidth(wanted: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of [1, 2, 5]) if (step * ten >= wanted) return step * ten
}
