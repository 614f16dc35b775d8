import type { Names } from '#debrief/view'
import type { Words } from '#i18n'

/** How far a group itself decided, and that the household chose the rest; said where both stand in one picture. */
export function togetherText(days: readonly number[], names: Names, { t }: Words): string {
  const last = days.at(-1)
  return last === undefined
    ? t('end.togetherNone')
    : t('end.together', { count: days.length, date: names.date(last) })
}
