import type { Picture } from '#debrief'
import type { Words } from '#i18n'
import type { MonthWords } from '../common/month-words.ts'

/** What came at the household, in words: a debit that could not be taken, or an event with the place it came from. */
export function shockText(shock: Picture['shocks'][number], month: MonthWords, { t, has }: Words): string {
  if (shock.code === 'bounce') return t('end.bounce', { name: month.bill(shock.cause) })
  const key = `event.${shock.code}`
  const what = has(key) ? t(key) : shock.code
  const where = month.text(`moments.${shock.cause.split('/')[0]}.title`)
  const text = where === '' ? what : `${what} (${where})`
  return text.charAt(0).toUpperCase() + text.slice(1)
}
