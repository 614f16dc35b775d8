import type { Words } from '#i18n'

/** A number in words up to twelve, as one says it; in digits above that. */
export function inWords(count: number, { t, has }: Words): string {
  const key = `numberWord.${count}`
  return has(key) ? t(key) : String(count)
}
