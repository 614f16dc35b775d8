import type { MonthView } from '#engine'
import type { Words } from '#i18n'

const MANY_LETTERS = 3

/** One line on the house in the evening: the mat when it is full, otherwise the light. */
export function eveningTitle(view: MonthView, { t }: Words): string {
  const shut = view.letters.filter((letter) => letter.opened === 0).length
  return shut >= MANY_LETTERS ? t('evening.titleLetters', { count: shut }) : t(`evening.title.${view.level}`)
}

/** One line on tomorrow's money, as far as the household can see. */
export function tomorrowLine(view: MonthView, { t, shortMoney }: Words): string {
  if (view.level === 'overleven') return t('evening.unknownTomorrow')
  const tomorrow = view.reminders.filter((each) => each.day === view.day + 1)
  const sum = (kind: 'in' | 'out') =>
    tomorrow.filter((each) => each.kind === kind).reduce((total, each) => total + Math.abs(each.cents), 0)
  const comes = sum('in')
  const goes = sum('out')
  if (comes > 0 && goes > 0)
    return t('evening.bothTomorrow', { in: shortMoney(comes), out: shortMoney(goes) })
  if (comes > 0) return t('evening.inTomorrow', { amount: shortMoney(comes) })
  if (goes > 0) return t('evening.outTomorrow', { amount: shortMoney(goes) })
  return t('evening.nothingTomorrow')
}
