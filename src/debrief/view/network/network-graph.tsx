import type { Network } from '#debrief'
import { useWords } from '#ui'
import type { Names } from '../names.ts'
import { useNarrow } from '../use-narrow.ts'
import type { NodePlace } from './layout.ts'
import { placeNetwork, SMALL_NODES, WIDE_NODES } from './layout.ts'

interface GraphProps {
  network: Network
  names: Names
}

/** Whom the household met, as a drawing; it says what the list beside it says. */
export function NetworkGraph({ network, names }: GraphProps) {
  const { t } = useWords()
  const size = useNarrow() ? SMALL_NODES : WIDE_NODES
  const { nodes, links, height } = placeNetwork(network, size)
  const kinds = new Map(network.people.map(({ id, kind }) => [id, kind]))
  const used = new Set(links.map(({ how }) => (how === 'works' ? 'weak' : how)))
  return (
    <figure class="graph network">
      <svg
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-label={`${t('debrief.networkGraph')}. ${t('around.sameAsList')}`}
      >
        {links.map(({ key, how, path, end }) => (
          <g key={key}>
            <path class={`link ${how}`} d={path} />
            {how === 'lost' && <path class="broken" d={`M${end.x - 6} ${end.y - 6}l12 12m0-12l-12 12`} />}
          </g>
        ))}
        {nodes.map((node) => (
          <Node
            key={`${node.what} ${node.id}`}
            node={node}
            beside={size.beside}
            kind={kinds.get(node.id)}
            names={names}
          />
        ))}
      </svg>
      <figcaption class="legend small" aria-hidden="true">
        {(['strong', 'weak', 'letter', 'warm', 'cold', 'lost'] as const)
          .filter((how) => used.has(how))
          .map((how) => (
            <span key={how}>
              <svg viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                <path class={`link ${how}`} d="M1 6h38" />
                {how === 'lost' && <path class="broken" d="M15 1l10 10m0-10l-10 10" />}
              </svg>
              {t(`debrief.legend.${how}`)}
            </span>
          ))}
      </figcaption>
    </figure>
  )
}

interface NodeProps {
  node: NodePlace
  beside: boolean
  kind: Network['people'][number]['kind'] | undefined
  names: Names
}

function Node({ node: { id, x, y, what }, beside, kind, names }: NodeProps) {
  const { t } = useWords()
  if (what === 'home')
    return (
      <g transform={`translate(${x} ${y})`}>
        <path class="node home-mark" d="M-16 14V-4L0-18 16-4v18z" />
        <text x="24" y="6">
          {t('debrief.networkHome')}
        </text>
      </g>
    )
  const isPerson = what === 'person'
  const lines = twoLines(isPerson ? names.person(id) : names.organisation(id), beside ? 26 : 17)
  const away = isPerson ? -22 : 22
  return (
    <g transform={`translate(${x} ${y})`}>
      {isPerson ? (
        <circle class={`node ${kind === 'strong' ? 'strong' : 'weak'}`} r="11" />
      ) : (
        <rect class="node institution" x="-11" y="-11" width="22" height="22" />
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          x={beside ? away : 0}
          y={beside ? 5 + (index - (lines.length - 1) / 2) * 16 : 26 + index * 14}
          text-anchor={beside ? (isPerson ? 'end' : 'start') : 'middle'}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

/** A name in at most two lines of so many letters; what does not fit is shortened. */
export function twoLines(name: string, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const [first = '', ...rest] = lines
  const second = rest.join(' ')
  const fit = (line: string) => (line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line)
  return second === '' ? [fit(first)] : [fit(first), fit(second)]
}
