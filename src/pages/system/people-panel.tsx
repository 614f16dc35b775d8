import type { CircleView } from '#engine'
import { useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { AroundFrame } from './around-frame.tsx'
import { Fold } from './fold.tsx'
import { KindMark } from './kind-mark.tsx'
import { byNearness, isNarrow, nearness } from './nearness.ts'
import { PeopleBoard } from './people-board.tsx'
import { lastText, trustText } from './people-words.ts'

/** Who stands around the house, near and far: drawn, and the same as a list. */
export function PeoplePanel() {
  const { view, plan, month } = usePlay()
  const { t, list } = useWords()
  const people = byNearness(view.circle)
  const narrow = isNarrow(view.level)
  const near = narrow ? people.filter((person) => nearness(person) !== 'far' || person.helps) : people
  const far = people.filter((person) => !near.includes(person))
  const home = plan.people.filter((person) => person.household).map((person) => month.person(person.id))
  const board = <PeopleBoard people={people} />
  return (
    <AroundFrame place="people" title={t('around.people')} wide>
      <p>{t(people.length === 0 ? 'circle.none' : 'circle.lead')}</p>
      <div class="beside">
        {!narrow && people.length > 0 && board}
        <div class="stack">
          <p class="small">{t('circle.house', { names: list(home) })}</p>
          <People people={near} />
          <Fold count={far.length}>
            <People people={far} />
          </Fold>
          {narrow && people.length > 0 && (
            <details class="further">
              <summary>{t('around.drawing')}</summary>
              {board}
            </details>
          )}
        </div>
      </div>
    </AroundFrame>
  )
}

function People({ people }: { people: readonly CircleView[] }) {
  return (
    <ul class="people">
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
    </ul>
  )
}

function Person({ person }: { person: CircleView }) {
  const { view, game, month } = usePlay()
  const words = useWords()
  const { t } = words
  const trust = person.helps || person.trust > 0 ? trustText(person, words) : ''
  const isKnown = view.organisations.some(({ id, seen }) => id === person.works && seen !== 'fog')
  const works =
    person.works === ''
      ? ''
      : isKnown || view.organisations.length === 0
        ? t('circle.works', { name: month.organisation(person.works) })
        : t('circle.worksSomewhere')
  return (
    <li data-person={person.id}>
      <svg class="kind" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
        <KindMark kind={person.kind} />
      </svg>
      <div>
        <h2 class="minor">{month.person(person.id)}</h2>
        <p class="small">
          {[
            t(`circle.kind.${person.kind}`),
            t(`circle.near.${nearness(person)}`),
            lastText(person.last, view.day, game.dateOf, words),
          ].join(', ')}
        </p>
        <p class="small quiet">
          {[t(person.helps ? 'circle.helps' : 'circle.notHelps'), works, trust]
            .filter((part) => part !== '')
            .join('; ')}
        </p>
      </div>
    </li>
  )
}
