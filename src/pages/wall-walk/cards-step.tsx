import { cards } from '#debrief'
import { cardText, findingWords, GradeMark, sourceText } from '#debrief/view'
import { Line, useWords } from '#ui'
import { partsOf } from '../group-debrief/parts-of.ts'
import { useStep } from './walk-context.ts'

/** One concept: what it says, where it was in this month, and how sure it is. */
export function CardsStep() {
  const words = useWords()
  const { t } = words
  const step = useStep()
  const at = Math.min(step.walk.item, Math.max(0, step.cards.length - 1))
  const [card, findings = []] = step.cards[at] ?? []
  if (card === undefined) return <h1>{t('debrief.patternsNone')}</h1>
  const [finding] = findings
  const { title, text } =
    finding === undefined ? { title: '', text: '' } : findingWords(finding, step.names, words)
  const [source = ''] = cards[card].sources
  return (
    <>
      <p class="wall-quiet">{t('groupDebrief.wall.card', { number: at + 1, of: partsOf('cards', step) })}</p>
      <h1>{cardText(card, 'name', words)}</h1>
      <p class="wall-story">
        <Line text={cardText(card, 'says', words)} />
      </p>
      {`${title}${text}` !== '' && (
        <div class="walk-seen">
          <p class="wall-quiet">{t('groupDebrief.wall.seen')}</p>
          {title !== '' && <p class="wall-strong">{title}</p>}
          {(title === '' || finding?.kind === 'no-good-option') && (
            <p>
              <Line text={text} />
            </p>
          )}
        </div>
      )}
      <p class="wall-quiet walk-grade">
        <GradeMark grade={cards[card].grade} /> <span>{sourceText(source, words)}</span>
      </p>
    </>
  )
}
