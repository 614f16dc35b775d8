import type { Language } from './language.ts'

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const MINUS = '−'

const formats = new Map<string, Intl.NumberFormat>()

/** A format for euros. Making one is dear, so each is made once. */
function euros(language: Language, digits: number, currency: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${currency}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      ...(currency ? { style: 'currency', currency: 'EUR' } : {}),
    })
  formats.set(key, format)
  return format
}

/** Cents as money: `€ 550,08` or `€550.08`; below zero with a minus before the sign. */
export function money(language: Language, cents: number): string {
  return (cents < 0 ? MINUS : '') + euros(language, 2, true).format(Math.abs(cents) / 100)
}

/** Cents as money without cents where they are zero: `€ 75`, `€ 7,58`. */
export function shortMoney(language: Language, cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return (cents < 0 ? MINUS : '') + euros(language, digits, true).format(Math.abs(cents) / 100)
}

/** Cents for a column: `550,08`, `−125,00`; `signed` puts a plus before income. */
export function columnMoney(language: Language, cents: number, signed = false): string {
  const sign = cents < 0 ? MINUS : signed && cents > 0 ? '+' : ''
  return sign + euros(language, 2, false).format(Math.abs(cents) / 100)
}

/** Tenths as whole points, rounded half up. */
export const points = (tenths: number): number => Math.floor(tenths / 10 + 0.5)

/** Points of an event with their sign: `−8`, `+6`. */
export function signedPoints(tenths: number): string {
  const size = Math.abs(tenths) / 10
  return `${tenths < 0 ? MINUS : '+'}${size}`
}
