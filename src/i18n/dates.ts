import type { Language } from './language.ts'

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Part of a date in words. Making a format is dear, so each is made once. */
function part(language: Language, iso: string, name: 'weekday' | 'month', size: 'long' | 'short'): string {
  const key = `${language} ${name} ${size}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', [name]: size })
  formats.set(key, format)
  return format.format(new Date(`${iso}T00:00:00Z`))
}

const dayNumber = (iso: string): number => Number(iso.slice(8, 10))

/** `donderdag 6 maart`, `Thursday 6 March`. @param iso `YYYY-MM-DD` */
export function longDate(language: Language, iso: string): string {
  const weekday = part(language, iso, 'weekday', 'long')
  return `${weekday} ${plainDate(language, iso)}`
}

/** `6 maart`, `6 March`. @param iso `YYYY-MM-DD` */
export function plainDate(language: Language, iso: string): string {
  return `${dayNumber(iso)} ${part(language, iso, 'month', 'long')}`
}

/** `6 mrt`, `6 Mar`, for tables. @param iso `YYYY-MM-DD` */
export function tableDate(language: Language, iso: string): string {
  return `${dayNumber(iso)} ${part(language, iso, 'month', 'short').replace('.', '')}`
}

/** `maart 2025`, `March 2025`. @param month `YYYY-MM` */
export function monthName(language: Language, month: string): string {
  return `${part(language, `${month}-01`, 'month', 'long')} ${month.slice(0, 4)}`
}

/** `19.40 uur`, `19:40`. @param minute minutes after midnight */
export function timeOfDay(language: Language, minute: number): string {
  const hour = Math.floor(minute / 60)
  const rest = String(minute % 60).padStart(2, '0')
  return language === 'nl' ? `${hour}.${rest} uur` : `${hour}:${rest}`
}

/** Day and time at which something was kept, by the visitor's own clock: `6 maart 2025, 14:05`. */
export function momentSaved(language: Language, time: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(time)
}
