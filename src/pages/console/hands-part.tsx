import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { HandSteps } from './hand-steps.tsx'
import { firstSentence, lettersOf } from './moment-words.ts'

/** A show of hands: letter by letter, counted once and entered here. */
export function HandsPart() {
  const { t } = useWords()
  const { view, month, hands, count } = useConsole()
  const letterOf = lettersOf(view, month)
  const all = view.options.reduce((sum, option) => sum + (hands[option] ?? 0), 0)
  return (
    <div class="hands">
      <h2 class="minor">{t('console.hands.title')}</h2>
      <ul>
        {view.options.map((option) => {
          const text = optionText(month, view.flow.moment, option)
          const number = hands[option] ?? 0
          const letter = letterOf(option)
          return (
            <li key={option} data-option={option}>
              <b class="letter-box">{letter}</b>
              <span class="what">
                <Line text={firstSentence(text)} />
              </span>
              <HandSteps
                label={t('console.hands.for', { letter })}
                less={t('console.hands.less', { letter })}
                more={t('console.hands.more', { letter })}
                hands={number}
                onCount={(counted) => count(option, counted)}
              />
            </li>
          )
        })}
      </ul>
      <p class="quiet">{t('console.hands.sum', { count: all })}</p>
    </div>
  )
}
