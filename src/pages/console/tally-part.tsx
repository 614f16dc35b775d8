import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { LinesPart } from './lines-part.tsx'
import { firstSentence, lettersOf } from './moment-words.ts'

/** What the vote said, whether or not the wall shows it. */
export function TallyPart() {
  const { t } = useWords()
  const { view, month } = useConsole()
  const { tally, flow } = view
  if (tally === null) return null
  const letterOf = lettersOf(view, month)
  const most = Math.max(1, ...tally.counts.map(({ votes }) => votes))
  return (
    <div class="stack tight counted">
      <h2 class="minor">
        {t(
          tally.leading !== null
            ? `console.tally.${tally.by}`
            : tally.counts.every(({ votes }) => votes === 0)
              ? 'console.tally.none'
              : 'console.tally.even',
        )}
      </h2>
      <ul class="tallies">
        {tally.counts.map(({ option, votes }) => (
          <li key={option} class={option === tally.leading ? 'leads' : ''}>
            <b class="letter-box">{letterOf(option)}</b>
            <span class="what">
              <Line text={firstSentence(optionText(month, flow.moment, option))} />
            </span>
            <span class="bar-of" aria-hidden="true">
              <i style={{ width: `${(votes / most) * 100}%` }} />
            </span>
            <b class="num">{votes}</b>
          </li>
        ))}
        {tally.blank > 0 && <li class="quiet blank">{t('console.tally.blank', { count: tally.blank })}</li>}
      </ul>
      <LinesPart />
    </div>
  )
}
