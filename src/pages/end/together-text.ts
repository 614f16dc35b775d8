import type { Names } from '#debrief/view'
import type { Words } from '#i18n'

/** On which days a group itself decided, and that the household chose the rest; said where both stand in one picture. */
export function togetherText(days: readonly number[], names: Names, { t, list }: Words): string {
  return days.length === 0
    ? t('end.togetherNone')
    : t('end.together', { dates: list(days.map((day) => names.date(day))) })
}
