/** One figure of the bench. The names are read by others: add, do not rename. */
export interface Row {
  name: string
  value: number
  unit: string
  /** What `ratio` compares with, by name; null for a figure that stands alone. */
  baseline: string | null
  /** Value divided by the baseline's value of the same run. */
  ratio: number | null
  /** What the ratio, or the value where there is none, must keep to; null when it is only shown. */
  bound: number | null
  /** Which side of the bound is the good one. */
  side: 'at least' | 'at most' | null
  holds: boolean
}

interface Figure {
  name: string
  value: number
  unit: string
}

/** A figure that is only shown. */
export function shown(figure: Figure): Row {
  return { ...figure, baseline: null, ratio: null, bound: null, side: null, holds: true }
}

/** A figure whose ratio to a baseline measured in the same run is only shown. */
export function beside(figure: Figure, baseline: Figure, ratio = figure.value / baseline.value): Row {
  return { ...shown(figure), baseline: baseline.name, ratio }
}

/** A figure that must keep to a bound by itself. */
export function bounded(figure: Figure, side: 'at least' | 'at most', bound: number): Row {
  const holds = side === 'at least' ? figure.value >= bound : figure.value <= bound
  return { ...figure, baseline: null, ratio: null, bound, side, holds }
}

/** A figure whose ratio to a baseline measured in the same run must keep to a bound. */
export function compared(
  figure: Figure,
  baseline: Figure,
  side: 'at least' | 'at most',
  bound: number,
  ratio = figure.value / baseline.value,
): Row {
  const holds = side === 'at least' ? ratio >= bound : ratio <= bound
  return { ...figure, baseline: baseline.name, ratio, bound, side, holds }
}
