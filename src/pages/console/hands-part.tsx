import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { firstSentence, lettersOf } from './moment-words.ts'

const MOST = 40

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
              <span class="steps">
                <button
                  type="button"
                  aria-label={t('console.hands.less', { letter })}
                  onClick={() => count(option, Math.max(0, number - 1))}
                >
                  −
                </button>
                <input
                  class="num"
                  inputMode="numeric"
                  aria-label={t('console.hands.for', { letter })}
                  value={number}
                  onInput={(event) => count(option, clamp(event.currentTarget.value))}
                />
                <button
                  type="button"
                  aria-label={t('console.hands.more', { letter })}
                  onClick={() => count(option, Math.min(MOST, number + 1))}
                >
                  +
                </button>
              </span>
            </li>
          )
        })}
      </ul>
      <p class="quiet">{t('console.hands.sum', { count: all })}</p>
    </div>
  )
}

const clamp = (typed: string): number => Math.min(MOST, Math.max(0, Math.floor(Number(typed)) || 0))
