import type { LedgerView, Reminder } from '#engine'
import { useWords } from '#ui'
import { entryName } from './entry-name.ts'
import { usePlay } from './play-context.ts'

/** Bookings from a day on, bounced debits in brackets at their place, and the next dated line that is known. */
export function LedgerTable({ from }: { from: number }) {
  const { view } = usePlay()
  const { t } = useWords()
  const lines = view.ledger.filter((line) => line.day >= from)
  const next = view.reminders.find((each) => each.kind !== 'deadline')
  if (lines.length === 0 && next === undefined) return <p class="quiet">{t('ledger.empty')}</p>
  return (
    <table class="ledger">
      <caption class="sr">{t('ledger.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.entry')}</th>
          <th scope="col" class="num">
            {t('ledger.amount')}
          </th>
          <th scope="col" class="num">
            {t('ledger.balance')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Row key={`${line.day} ${line.id} ${index}`} line={line} />
        ))}
        {next !== undefined && <Coming next={next} />}
      </tbody>
    </table>
  )
}

function Row({ line }: { line: LedgerView }) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t, tableDate, columnMoney } = words
  const name = entryName(line.id, month, words)
  const failed = line.status === 'bounced'
  return (
    <tr class={failed ? 'failed' : ''}>
      <th scope="row">
        {tableDate(game.dateOf(line.day))}, {failed ? t('ledger.failed', { name }) : name}
      </th>
      <td class="num">{failed ? `(${columnMoney(Math.abs(line.cents))})` : columnMoney(line.cents)}</td>
      <td class="num">{columnMoney(line.balance)}</td>
    </tr>
  )
}

function Coming({ next }: { next: Reminder }) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t, tableDate, columnMoney } = words
  const name = entryName(next.id, month, words)
  return (
    <tr class="sum">
      <th scope="row">
        {tableDate(game.dateOf(next.day))}, {t(next.kind === 'in' ? 'ledger.comes' : 'ledger.goes', { name })}
      </th>
      <td class="num">{columnMoney(next.cents, true)}</td>
      <td class="num" />
    </tr>
  )
}
