import type { Bill } from '#engine'
import { useAnnounce, useWords } from '#ui'
import { entryName } from './entry-name.ts'
import { usePlay } from './play-context.ts'

/** What could not be paid and still can be, by hand. */
export function OpenBills() {
  const { view } = usePlay()
  const { t } = useWords()
  const open = view.bills.filter((bill) => bill.status === 'overdue' && bill.known)
  if (open.length === 0) return null
  return (
    <section class="stack tight" aria-labelledby="open-bills">
      <h2 class="minor" id="open-bills">
        {t('ledger.overdue')}
      </h2>
      <ul class="open-bills">
        {open.map((bill) => (
          <OpenBill key={bill.id} bill={bill} />
        ))}
      </ul>
    </section>
  )
}

function OpenBill({ bill }: { bill: Bill }) {
  const { view, plan, game, month, decide } = usePlay()
  const words = useWords()
  const { t, tableDate, money } = words
  const announce = useAnnounce()
  const cents = bill.cents + bill.feeCents
  const name = entryName(bill.id, month, words)
  const enough = view.account + plan.opening.overdraft >= cents
  function pay() {
    if (decide({ moment: bill.id, option: 'pay' }) === null)
      announce(t('ledger.paid', { name, amount: money(cents) }))
  }
  return (
    <li>
      <span>{t('ledger.overdueRow', { name, date: tableDate(game.dateOf(bill.due)) })}</span>
      {enough ? (
        <button
          type="button"
          class="btn plain small"
          onClick={pay}
          aria-label={`${t('ledger.pay', { amount: money(cents) })}, ${name}`}
        >
          {t('ledger.pay', { amount: money(cents) })}
        </button>
      ) : (
        <span class="quiet small">
          <span class="num">{money(cents)}</span>, {t('ledger.short')}
        </span>
      )}
    </li>
  )
}
