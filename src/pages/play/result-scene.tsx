import type { Taken } from '#engine'
import { Heading, Line, Prose, useWords } from '#ui'
import { optionText, resultText } from './option-items.ts'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

interface ResultProps {
  taken: Taken
  onNext(): void
}

/** What came of a choice. */
export function ResultScene({ taken, onNext }: ResultProps) {
  const { month, game } = usePlay()
  const { t, longDate } = useWords()
  const id = taken.moment.split('/')[0] ?? ''
  return (
    <div class="tell result">
      <div>
        <p class="small quiet">{longDate(game.dateOf(taken.day))}</p>
        <Heading place={`result ${taken.moment}`}>{month.text(`moments.${id}.title`)}</Heading>
      </div>
      <p class="said">
        <span class="quiet">{t('result.chose')}</span>{' '}
        <Line text={optionText(month, taken.moment, taken.option)} />
      </p>
      <div class="story">
        <Prose text={resultText(month, taken.moment, taken.option, taken.outcome)} />
      </div>
      <Acts>
        <button type="button" class="btn" data-next onClick={onNext}>
          {t('result.next')}
        </button>
      </Acts>
    </div>
  )
}
