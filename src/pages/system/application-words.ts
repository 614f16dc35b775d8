import type { ApplicationAct, ApplicationView } from '#engine'
import type { Words } from '#i18n'

/** By which day it, or what is missing, must be in, and how long that is from today. Empty when it is out of hand. */
export function deadlineText(
  { status, deadline }: ApplicationView,
  today: number,
  dateOf: (day: number) => string,
  { t, longDate }: Words,
): string {
  if (deadline === 0 || (status !== 'asked' && status !== 'returned')) return ''
  const key = status === 'returned' ? 'application.restDeadline' : 'application.deadline'
  const left = deadline - today
  const rest =
    left === 0 ? t('application.lastDay') : left > 0 ? t('application.daysLeft', { count: left }) : ''
  return `${t(key, { date: longDate(dateOf(deadline)) })} ${rest}`.trim()
}

/** When the decision comes, or that nobody has said so. */
export function decisionText(
  { decision }: ApplicationView,
  lastDay: number,
  dateOf: (day: number) => string,
  { t, plainDate }: Words,
): string {
  if (decision === 0) return t('application.decisionUnknown')
  const day = `${t('application.decisionDay', { date: plainDate(dateOf(decision)) })}.`
  return decision > lastDay ? `${day} ${t('application.decisionAfter')}` : day
}

/** What a way to go on is called, with the name of who helps. */
export function actText({ option, person }: ApplicationAct, name: string, { t }: Words): string {
  if (option === 'alone') return t('application.act.alone')
  return person === '' ? t(`application.act.${option}Someone`) : t(`application.act.${option}`, { name })
}

/** What it takes, in parts: actions of the day and copies. */
export function actCost({ actions, cents }: ApplicationAct, { t, money }: Words): string[] {
  return [
    actions === 0 ? t('application.noActions') : t('stop.actions', { count: actions }),
    cents === 0 ? t('application.noCopies') : t('application.copies', { amount: money(cents) }),
  ]
}
