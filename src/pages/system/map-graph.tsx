import type { OrganisationView } from '#engine'
import { useWords } from '#ui'
import { openPanel } from '../common/router.ts'
import { usePlay } from '../play/play-context.ts'
import { linksBetween, MAP_WIDTH, NODE, nodeLines, placeOrganisations } from './map-layout.ts'

const MARGIN = 30

/** The map as a drawing: the early and light above, the late and heavy below. It says what the list beside it says. */
export function MapGraph({ organisations }: { organisations: readonly OrganisationView[] }) {
  const { t } = useWords()
  const { places, height } = placeOrganisations(organisations)
  const links = linksBetween(organisations, places)
  return (
    <figure class="graph social">
      <svg viewBox={`0 ${-MARGIN} ${MAP_WIDTH} ${height + 2 * MARGIN}`} aria-hidden="true" focusable="false">
        <text class="axis" x={MAP_WIDTH / 2} y={-10} text-anchor="middle">
          {t('socialMap.early')}
        </text>
        {links.map(({ from, to, path }) => (
          <path key={`${from.id} ${to.id}`} class="tie" d={path} />
        ))}
        {places.map(({ id, x, y }) => {
          const organisation = organisations.find((each) => each.id === id)
          return (
            organisation !== undefined && (
              <g key={id} transform={`translate(${x} ${y})`}>
                <Node organisation={organisation} />
              </g>
            )
          )
        })}
        <text class="axis" x={MAP_WIDTH / 2} y={height + 20} text-anchor="middle">
          {t('socialMap.late')}
        </text>
      </svg>
      <figcaption class="sr">
        {t('socialMap.graph')}. {t('around.sameAsList')}
      </figcaption>
    </figure>
  )
}

function Node({ organisation }: { organisation: OrganisationView }) {
  const { month } = usePlay()
  const { id, seen } = organisation
  const box = { x: -NODE.width / 2, y: -NODE.height / 2, width: NODE.width, height: NODE.height }
  if (seen === 'fog') return <ellipse class="node fog" rx={NODE.width / 2 - 16} ry={NODE.height / 2 - 8} />
  const open = (event: MouseEvent) => {
    event.preventDefault()
    openPanel(`map/${id}`)
  }
  const lines = nodeLines(month.organisation(id))
  const name = lines.map((line, index) => (
    <text key={line} y={lines.length === 1 ? 5 : index * 16 - 3} text-anchor="middle">
      {line}
    </text>
  ))
  if (seen === 'name')
    return (
      <>
        <rect class="node named" {...box} rx="22" />
        {name}
      </>
    )
  return (
    <a class="opens" href={`#map/${id}`} tabindex={-1} onClick={open}>
      <rect class="node card" {...box} rx="4" />
      {name}
    </a>
  )
}
