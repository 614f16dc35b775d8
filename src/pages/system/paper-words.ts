import type { PaperView } from '#engine'
import type { Words } from '#i18n'

/** Until when a paper is worth something, or when it comes; empty when there is none. */
export function paperDay(
  { state, day }: PaperView,
  dateOf: (day: number) => string,
  { t, plainDate }: Words,
): string {
  if (state === 'none') return ''
  if (state === 'underway') return t('folder.comes', { date: plainDate(dateOf(day)) })
  if (day === 0) return state === 'held' ? t('folder.always') : ''
  return t(state === 'held' ? 'folder.freshUntil' : 'folder.staleSince', { date: plainDate(dateOf(day)) })
}

/** What getting a paper takes, in parts: actions, money, days. */
export function fetchCost({ actions, cents, days }: PaperView['fetch'], { t, money }: Words): string[] {
  return [
    actions === 0 ? t('folder.noAction') : t('stop.actions', { count: actions }),
    cents === 0 ? t('folder.free') : money(cents),
    days === 0 ? t('folder.sameDay') : t('folder.days', { count: days }),
  ]
}

/** Why something cannot be done, in words; for a code that has none, that it cannot be done now. */
export function reason(code: string, { t, has }: Words): string {
  const key = `refused.${code}`
  return code === '' ? '' : has(key) ? t(key) : t('stop.notNow')
}
