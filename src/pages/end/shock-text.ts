import type { Picture } from '#debrief'
import type { Names, Shock } from '#debrief/view'
import type { Words } from '#i18n'

/** What came at the household, in words: a debit that could not be taken, or an event with the place it came from. */
export function shocksOf(shocks: Picture['shocks'], names: Names, { t, has }: Words): Shock[] {
  return shocks.map(({ day, code, cause }) => {
    if (code === 'bounce') return { day, text: t('end.bounce', { name: names.bill(cause) }) }
    const key = `event.${code}`
    const what = has(key) ? t(key) : code
    const where = names.moment(cause)
    const text = where === '' ? what : `${what} (${where})`
    return { day, text: text.charAt(0).toUpperCase() + text.slice(1) }
  })
}
