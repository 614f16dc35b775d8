// Figures of the place where a group is, which a facilitator brings: never without the year and the source.

export interface LocalFigure {
  /** Town, district or region. */
  place: string
  /** What was counted. */
  what: string
  /** As it is said: `1 op de 9`, `12.400`. */
  figure: string
  year: number
  source: string
}

/** `n`: number of the entry that brought it. */
export interface NumberedFigure extends LocalFigure {
  n: number
}

/** Bounds of one figure, in UTF-16 units and years, and how many a group takes in. */
export const FIGURE_LIMITS = {
  most: 4,
  place: 40,
  what: 90,
  figure: 24,
  source: 90,
  firstYear: 1950,
  lastYear: 2100,
} as const

export const FIGURE_FIELDS = ['place', 'what', 'figure', 'year', 'source'] as const
export type FigureField = (typeof FIGURE_FIELDS)[number]

/** As it is typed. */
export type FigureFields = Record<FigureField, string>

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= FIGURE_LIMITS.firstYear && Number(text) <= FIGURE_LIMITS.lastYear

/** The first field that is empty, too long or no year; null when the figure is whole. */
export function wrongIn(fields: FigureFields): FigureField | null {
  const isWrong = (field: FigureField): boolean => {
    const text = fields[field].trim()
    return field === 'year' ? !isYear(text) : text === '' || text.length > FIGURE_LIMITS[field]
  }
  return FIGURE_FIELDS.find(isWrong) ?? null
}

/** A figure from what was typed, or read from a file; null when it is not whole. */
export function figureFrom(value: unknown): LocalFigure | null {
  if (typeof value !== 'object' || value === null) return null
  const texts = FIGURE_FIELDS.map((field): [FigureField, string] => {
    const held: unknown = Reflect.get(value, field)
    return [field, typeof held === 'string' || typeof held === 'number' ? String(held).trim() : '']
  })
  const fields = Object.fromEntries(texts) as FigureFields
  return wrongIn(fields) === null ? { ...fields, year: Number(fields.year) } : null
}
