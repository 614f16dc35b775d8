import type { CircleView } from '#engine'
import { useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { KindMark } from './kind-mark.tsx'
import { BOARD, house, placePeople, RINGS } from './people-layout.ts'
import { shortName } from './people-words.ts'

const KINDS = ['strong', 'weak', 'institution'] as const

/** The house in the middle and people around it. It says what the list beside it says. */
export function PeopleBoard({ people }: { people: readonly CircleView[] }) {
  const { month } = usePlay()
  const { t } = useWords()
  const places = new Map(placePeople(people).map((place) => [place.id, place]))
  const drawn = people.flatMap((person) => {
    const place = places.get(person.id)
    return place === undefined ? [] : [{ person, place }]
  })
  return (
    <figure class="graph board">
      <svg viewBox={`0 0 ${BOARD.width} ${BOARD.height}`} aria-hidden="true" focusable="false">
        {Object.values(RINGS).map(([wide, high]) => (
          <ellipse key={wide} class="ring" cx={house.x} cy={house.y} rx={wide} ry={high} />
        ))}
        {drawn.map(({ person, place }) => (
          <line
            key={person.id}
            class={`tie ${person.kind}`}
            x1={house.x}
            y1={house.y}
            x2={place.x}
            y2={place.y}
          />
        ))}
        <g class="home" transform={`translate(${house.x} ${house.y})`}>
          <path d="M-24-4L0-24 24-4V22H-24z" />
          <path class="door" d="M-6 22V6H6v16" />
        </g>
        {drawn.map(({ person, place }) => (
          <g key={person.id} transform={`translate(${place.x} ${place.y})`}>
            <KindMark kind={person.kind} />
            <text y={place.y < house.y ? -17 : 27} text-anchor="middle">
              {shortName(month.person(person.id))}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span class="sr">
          {t('circle.board', { count: people.length })}. {t('around.sameAsList')}
        </span>
        <ul class="legend small">
          {KINDS.map((kind) => (
            <li key={kind}>
              <svg viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
                <KindMark kind={kind} />
              </svg>
              {t(`circle.kind.${kind}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
