import { Line, useWords } from '#ui'
import { optionText, resultText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { lettersOf, titleOf } from './moment-words.ts'
import { shorten } from './use-main-act.ts'

/** The shared screen in small: the words that stand on it now. */
export function WallThumb() {
  const { t } = useWords()
  const { view, month } = useConsole()
  const { flow, consequence } = view
  const letterOf = lettersOf(view, month)
  const still = flow.wallHidden ? 'hidden' : flow.phase !== flow.under ? flow.phase : null
  return (
    <div class="stack tight">
      <h2 class="minor">{t('console.wall.now')}</h2>
      <div class={`thumbw${still === null ? '' : ' still'}`}>
        {still !== null ? (
          <span>{t(still === 'hidden' ? 'console.wall.blank' : `console.phase.${flow.phase}`)}</span>
        ) : flow.under === 'lobby' || flow.under === 'briefing' ? (
          <b>{t(`console.phase.${flow.under}`)}</b>
        ) : consequence !== null ? (
          <>
            <b>{titleOf(month, consequence.moment)}</b>
            <span>
              <Line text={resultText(month, consequence.moment, consequence.option, consequence.outcome)} />
            </span>
          </>
        ) : (
          <>
            <b>{titleOf(month, flow.moment)}</b>
            <ol>
              {view.options.map((option) => (
                <li key={option}>
                  {letterOf(option)} {shorten(optionText(month, flow.moment, option))}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  )
}
