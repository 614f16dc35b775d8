import { useMemo, useState } from 'preact/hooks'
import type { FanCard } from '#debrief'
import { fanCards } from '#debrief'
import { FanCardView } from '#debrief/view'
import { useWords } from '#ui'
import { useDebrief } from '../end/debrief-context.ts'
import { BlankCard } from './blank-card.tsx'
import { PrintFrame } from './print-frame.tsx'

const PER_SHEET = 4

/** The fan: cards of this month, four to a sheet, with cut lines and one hole. */
export function FanSheets() {
  const { t } = useWords()
  const { facts, month, names } = useDebrief()
  const [isPlain, setPlain] = useState(false)
  const cards = useMemo(() => fanCards(facts.history, facts.findings()), [facts])
  const title = month.text('title')
  const evidenceOf = ({ card, code, about }: FanCard) =>
    facts
      .findings()
      .find((finding) => finding.card === card && finding.code === code && finding.evidence.includes(about))
      ?.evidence
  const sheets = Array.from({ length: Math.ceil(cards.length / PER_SHEET) }, (_, sheet) =>
    cards.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET),
  )
  return (
    <PrintFrame
      title={t('print.fanTitle', { title })}
      how={t(cards.length === 0 ? 'print.fanNone' : 'print.fanHow')}
      options={
        cards.length > 0 && (
          <p class="choices">
            <label>
              <input type="checkbox" checked={isPlain} onChange={() => setPlain(!isPlain)} />
              {t('print.plain')}
            </label>
          </p>
        )
      }
    >
      {sheets.map((sheet, place) => (
        <section
          key={sheet[0]?.card}
          class={`fan-sheet${isPlain ? ' plain' : ''}`}
          aria-label={t('print.fanSheet', { number: place + 1, of: sheets.length })}
        >
          {sheet.map((card) => (
            <FanCardView key={card.card} card={card} evidence={evidenceOf(card)} names={names} />
          ))}
          {Array.from({ length: PER_SHEET - sheet.length }, (_, blank) => (
            <BlankCard key={blank} />
          ))}
          <p class="cut">{t('print.fanFoot', { title })}</p>
        </section>
      ))}
    </PrintFrame>
  )
}
