import { Line, Prose, useWords } from '#ui'
import { optionText, resultText } from '../play/option-items.ts'
import { decidedBy } from './decided-by.ts'
import { LevelLine } from './level-line.tsx'
import { useWall } from './wall-context.ts'

/** What was chosen, by whom and why, and what came of it in the house. */
export function ConsequencePart() {
  const { view, words } = useWall()
  const { t } = useWords()
  const { consequence } = view
  if (consequence === null) return null
  const { moment, option, outcome, reason } = consequence
  return (
    <>
      <p class="wall-quiet">{decidedBy(view, t)}</p>
      <h1 class="wall-chosen">
        <Line text={optionText(words, moment, option)} />
      </h1>
      {reason !== '' && <p class="wall-voice">{t('wall.consequence.reason', { reason })}</p>}
      <div class="wall-story">
        <Prose text={resultText(words, moment, option, outcome)} />
      </div>
      <LevelLine />
    </>
  )
}
