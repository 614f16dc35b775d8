import { Fragment } from 'preact'
import { Heading, Prose, useWords } from '#ui'
import { storyOf } from '../common/group-story.ts'
import { useConsole } from './console-context.ts'
import { titleOf, turnOf } from './moment-words.ts'
import { PrivateNotes } from './private-notes.tsx'
import { ToldPart } from './told-part.tsx'
import { useScrollStop } from './use-scroll-stop.ts'

/** The moment the group stands before: what is read out, and the notes beside it. */
export function MomentPart() {
  const { view, plan, month, texts, notes } = useConsole()
  const { t, longDate, money } = useWords()
  const { flow, seats } = view
  const box = useScrollStop<HTMLElement>()
  const account = money(view.month?.account ?? 0)
  const story = storyOf(flow.moment, texts, month, account, plan)
  const quiet = seats.filter(({ role }) => role === 'quiet').map(({ number }) => number)
  const turn = turnOf(plan, flow.moment)
  const place = {
    number: flow.number,
    of: flow.of,
    date: view.month === null ? '' : longDate(view.month.date),
  }
  const own = [
    ...view.notes.map((key) => notes.text(key, { account })).filter((text) => text !== ''),
    ...(quiet.length === 0 ? [] : [t('console.now.quiet', { count: quiet.length, seats: quiet.join(', ') })]),
  ]
  return (
    <>
      <div>
        <p class="quiet">
          {t('console.now.place', place)}
          {turn !== null && t('console.now.turn', turn)}
          {flow.round > 1 && t('console.now.round', { round: flow.round })}
        </p>
        <Heading place={`${flow.beat}`} id="now">
          {titleOf(month, flow.moment)}
        </Heading>
      </div>
      <section
        class="now-story"
        data-first={flow.under === 'read'}
        aria-label={t('console.now.story')}
        ref={box}
      >
        {flow.under === 'read' && <ToldPart />}
        <div class="read-out">
          {story.intro !== '' && <Prose text={story.intro} />}
          {story.lines.map(({ who, text }, index) => (
            <Fragment key={`${index}${who}`}>
              {who !== '' && who !== story.lines[index - 1]?.who && <p class="who">{month.person(who)}</p>}
              <Prose text={text} />
            </Fragment>
          ))}
        </div>
      </section>
      {view.month?.stop.stopPoint === true && <p class="note">{t('console.now.stopPoint')}</p>}
      <PrivateNotes notes={own} />
    </>
  )
}
