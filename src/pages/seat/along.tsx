import { Line, Prose, useWords } from '#ui'
import { groupOptions, storyOf } from '../common/group-story.ts'
import { useSeat } from './seat-context.ts'

/** The text of the moment, and on request its options, to read along; folded unless it is being read out. */
export function Along({ open = false, options = false }: { open?: boolean; options?: boolean }) {
  const { view, texts, month } = useSeat()
  const { t, longDate, money } = useWords()
  const account = view.month === null ? '' : money(view.month.account)
  const story = storyOf(view.flow.moment, texts, month, account)
  if (view.flow.moment === '' || story.title === '') return null
  const isHere = view.month?.stop.moment === view.flow.moment
  return (
    <>
      <details open={open} key={`${view.flow.beat} ${open}`}>
        <summary>{t('seat.wait.readAlong')}</summary>
        <div class="stack">
          {isHere && view.month !== null && <p class="small quiet">{longDate(view.month.date)}</p>}
          <h2>{story.title}</h2>
          {story.intro !== '' && (
            <div class="story">
              <Prose text={story.intro} />
            </div>
          )}
          {story.lines.map(({ text }, index) => (
            <p class="story" key={`${index}${text}`}>
              ‘<Line text={text} />’
            </p>
          ))}
        </div>
      </details>
      {options && isHere && view.month !== null && (
        <details>
          <summary>{t('seat.wait.optionsAlong')}</summary>
          <ol class="stack">
            {groupOptions(view.month.stop, month).map(({ id, letter, what, cost }) => (
              <li key={id}>
                <b>
                  {letter}. <Line text={what} />
                </b>
                <br />
                <span class="small quiet">{cost}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
