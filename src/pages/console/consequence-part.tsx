import { Heading, Line, Prose, useWords } from '#ui'
import { optionText, resultText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { LinesPart } from './lines-part.tsx'
import { titleOf } from './moment-words.ts'

/** What the group decided, and what came of it. */
export function ConsequencePart() {
  const { view, month } = useConsole()
  const { t, longDate, money } = useWords()
  const { consequence, flow } = view
  if (consequence === null) return null
  const { moment, option, outcome, by, reason } = consequence
  const place = {
    number: flow.number,
    of: flow.of,
    date: view.month === null ? '' : longDate(view.month.date),
  }
  return (
    <>
      <div>
        <p class="quiet">{t('console.now.place', place)}</p>
        <Heading place={`result ${flow.beat}`} id="now">
          {titleOf(month, moment)}
        </Heading>
      </div>
      <p class="said">
        <b>{t(`console.by.${by}`)}</b> <Line text={optionText(month, moment, option)} />
      </p>
      {reason !== '' && <p>{t('console.now.reason', { reason })}</p>}
      <div class="read-out">
        <Prose text={resultText(month, moment, option, outcome)} />
      </div>
      {view.month !== null && (
        <p class="quiet">{t('console.now.account', { amount: money(view.month.account) })}</p>
      )}
      <LinesPart />
    </>
  )
}
