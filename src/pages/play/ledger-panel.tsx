import { useState } from 'preact/hooks'
import { useWords } from '#ui'
import { LedgerTable } from './ledger-table.tsx'
import { usePlay } from './play-context.ts'

const DAYS_SHOWN = 9

/** The account of the last days, or of the whole month; below it what is sure to come next. */
export function LedgerPanel() {
  const { view } = usePlay()
  const { t, money } = useWords()
  const [whole, setWhole] = useState(false)
  const from = whole ? 0 : view.day - DAYS_SHOWN
  const older = view.ledger.some((line) => line.day < view.day - DAYS_SHOWN)
  return (
    <section class="panel stack" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{t('ledger.title')}</h2>
      <LedgerTable from={from} />
      {view.purse > 0 && <p class="small">{t('ledger.purse', { amount: money(view.purse) })}</p>}
      <div class="acts">
        {older && (
          <button type="button" class="btn text" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'ledger.recent' : 'ledger.all')}
          </button>
        )}
        <a class="btn text" href="#sources">
          {t('stop.sources')}
        </a>
      </div>
      <p class="small quiet">{t('ledger.note', { year: view.date.slice(0, 4) })}</p>
    </section>
  )
}
