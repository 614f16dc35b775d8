import type { Words } from '#i18n'
import type { MonthWords } from '../common/month-words.ts'

/** Name of a ledger line: a booking, or the costs on one (`<bill>:fees`). */
export function entryName(id: string, month: MonthWords, { t }: Words): string {
  const [bill = '', part] = id.split(':')
  return part === 'fees' ? t('ledger.fees', { name: month.bill(bill) }) : month.bill(id)
}
