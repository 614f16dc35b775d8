import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useSeat } from './seat-context.ts'

/** The sums of the vote, once the facilitator shows them. */
export function SeatTally() {
  const { view, month } = useSeat()
  const { t } = useWords()
  const { tally, lines, flow } = view
  if (tally === null) return null
  return (
    <section class="stack">
      <h2>{t('seat.tally.title')}</h2>
      <ul class="seat-tally">
        {tally.counts
          .filter(({ votes }) => votes > 0)
          .map(({ option, votes }) => (
            <li key={option} class={option === tally.leading ? 'strong' : ''}>
              <b class="num">{votes}</b>
              <span>
                <Line text={optionText(month, flow.moment, option)} />
              </span>
            </li>
          ))}
        {tally.blank > 0 && (
          <li>
            <b class="num">{tally.blank}</b>
            <span>{t('seat.tally.blank')}</span>
          </li>
        )}
      </ul>
      {lines.map((line, index) => (
        <p class="seat-voice" key={`${index}${line}`}>
          ‘{line}’
        </p>
      ))}
    </section>
  )
}
