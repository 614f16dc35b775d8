import { Line, useWords } from '#ui'
import { groupOptions } from '../common/group-story.ts'
import { useWall } from './wall-context.ts'

/** What there is to choose from, each with its letter and what it costs; while talking and while voting. */
export function OptionsPart() {
  const { view, month, words } = useWall()
  const { t } = useWords()
  const { folded } = month.stop
  const farther = folded.options.length === 0 ? folded.count : 0
  return (
    <>
      <h1>{words.text(`moments.${view.flow.moment.split('/')[0] ?? ''}.title`)}</h1>
      <ol class="wall-options">
        {groupOptions(month.stop, words).map(({ id, letter, what, cost, state }) => (
          <li key={id} data-state={state}>
            <span class="wall-letter">{letter}</span>
            <span>
              <b>
                <Sentences text={what} />
              </b>
              <span class="wall-cost">
                {state === 'open' ? cost : t(state === 'not-enough-money' ? 'wall.short' : 'wall.cannot')}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {farther > 0 && <p class="wall-quiet">{t('wall.farther', { count: farther })}</p>}
    </>
  )
}

/** The first sentence of an option, and what may be left out where the frame is small. */
function Sentences({ text }: { text: string }) {
  const [, first = text, further = ''] = /^(.+?[.?!]’?)\s+(.+)$/s.exec(text) ?? []
  return (
    <>
      <Line text={first} />
      {further !== '' && (
        <span class="wall-further">
          {' '}
          <Line text={further} />
        </span>
      )}
    </>
  )
}
