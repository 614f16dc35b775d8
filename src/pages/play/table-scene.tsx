import type { Taken } from '#engine'
import { Heading, Line, Prose, useWords } from '#ui'
import { optionText, resultText } from './option-items.ts'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

interface TableProps {
  taken: Taken[]
  refused: string[]
  onNext(): void
}

/** What came of the wishes, one after the other; while there is time left, the table is still there. */
export function TableScene({ taken, refused, onNext }: TableProps) {
  const { view, month, decide } = usePlay()
  const { t, longDate } = useWords()
  const { moment, stop, options, folded } = view.stop
  const more =
    stop.kind === 'desk' && [...options, ...folded.options].some((option) => option.state === 'open')
  const opened = view.letters.some((letter) => letter.opened === view.day)
  function leave() {
    if (stop.kind === 'desk') decide({ moment, option: 'done' })
    onNext()
  }
  const back = (
    <button type="button" class="btn plain" onClick={onNext}>
      {t('desk.back')}
    </button>
  )
  return (
    <div class="tell result">
      <div>
        <p class="small quiet">{longDate(view.date)}</p>
        <Heading place={`table ${taken.length}`}>{t('desk.results')}</Heading>
      </div>
      {taken.map((each) => (
        <section class="stack" key={each.option}>
          <h2 class="wish">
            <Line text={optionText(month, each.moment, each.option)} />
          </h2>
          <div class="story">
            <Prose text={resultText(month, each.moment, each.option, each.outcome)} />
          </div>
        </section>
      ))}
      {refused.map((option) => (
        <p class="said" key={option}>
          <Line text={optionText(month, moment, option)} /> <b>{t('desk.refused')}</b>
        </p>
      ))}
      {opened && (
        <p>
          <a class="btn text" href="#post">
            {t('desk.toLetters')}
          </a>
        </p>
      )}
      <Acts more={more ? back : undefined}>
        <button type="button" class="btn" data-next onClick={leave}>
          {t('desk.done')}
        </button>
      </Acts>
    </div>
  )
}
