import type { TallyView } from '#session/protocol'
import { Line, useWords } from '#ui'
import type { GroupOption } from '../common/group-story.ts'
import { firstSentence, groupOptions } from '../common/group-story.ts'
import { useWall } from './wall-context.ts'

/** So many lines of a minority are shown at a time. */
const MOST = 3

/** The sums of the vote, once they are shown, and what the minority left; never whose. */
export function RevealPart() {
  const { view, month, words } = useWall()
  const { t } = useWords()
  const { tally, lines, flow } = view
  const options = groupOptions(month.stop, words)
  if (tally === null)
    return (
      <>
        <h1>{t('wall.reveal.hidden')}</h1>
        <p class="wall-story">{t('wall.reveal.hiddenText')}</p>
      </>
    )
  return (
    <>
      <Headline tally={tally} options={options} />
      <ol class="wall-options wall-tally">
        {options
          .filter(({ id }) => votesFor(tally, id) > 0)
          .map(({ id, letter, what }) => (
            <li key={id} class={id === tally.leading ? 'most' : ''}>
              <span class="wall-letter">{letter}</span>
              <span class="wall-row">
                <b>
                  <Line text={firstSentence(what)} />
                </b>
                <Votes votes={votesFor(tally, id)} />
              </span>
            </li>
          ))}
      </ol>
      <NoVotes options={options.filter(({ id }) => votesFor(tally, id) === 0)} tally={tally} />
      {tally.blank > 0 && <p class="wall-quiet">{t('wall.reveal.blank', { count: tally.blank })}</p>}
      {lines.length > 0 && (
        <div class="wall-minority">
          <p class="wall-quiet">{t('wall.reveal.minority')}</p>
          {lines.slice(-MOST).map((line, index) => (
            <p class="wall-voice" key={`${index}${line}`}>
              ‘{line}’
            </p>
          ))}
        </div>
      )}
      {flow.phase === 'decide' && (
        <p>{t(tally.leading === null ? 'wall.reveal.decideEven' : 'wall.reveal.decide')}</p>
      )}
    </>
  )
}

function Headline({ tally, options }: { tally: TallyView; options: GroupOption[] }) {
  const { t } = useWords()
  const of = tally.counts.reduce((sum, { votes }) => sum + votes, tally.blank)
  const lead = tally.counts.find(({ option }) => option === tally.leading)
  const letter = options.find(({ id }) => id === tally.leading)?.letter ?? ''
  if (lead === undefined) return <h1>{t(of === tally.blank ? 'wall.reveal.noVotes' : 'wall.reveal.even')}</h1>
  return (
    <h1>
      {lead.votes === of && of > 1
        ? t('wall.reveal.leadingAll', { letter })
        : t('wall.reveal.leading', { votes: lead.votes, of, letter })}
    </h1>
  )
}

/** Letters nobody chose, in one line. */
function NoVotes({ options, tally }: { options: GroupOption[]; tally: TallyView }) {
  const { t } = useWords()
  const voted = options.filter(({ id }) => tally.counts.some(({ option }) => option === id))
  if (voted.length === 0) return null
  return (
    <p class="wall-none">
      {voted.map(({ id, letter }) => (
        <span class="wall-letter" key={id}>
          {letter}
        </span>
      ))}
      <span class="wall-quiet">{t('wall.reveal.none')}</span>
    </p>
  )
}

/** As many blocks as votes, and the number. */
function Votes({ votes }: { votes: number }) {
  const { t } = useWords()
  return (
    <span class="wall-votes">
      <span aria-hidden="true">
        {Array.from({ length: votes }, (_, index) => (
          <i key={index} />
        ))}
      </span>
      <span class="wall-cost">{t('wall.reveal.votes', { count: votes })}</span>
    </span>
  )
}

const votesFor = ({ counts }: TallyView, id: string): number =>
  counts.find(({ option }) => option === id)?.votes ?? 0
