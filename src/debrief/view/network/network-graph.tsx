import type { Network } from '#debrief'
import { useWords } from '#ui'
import type { Names } from '../names.ts'
import { useNarrow } from '../use-narrow.ts'
import type { NodePlace, NodeSize } from './layout.ts'
import { placeNetwork, SMALL_NODES, WIDE_NODES } from './layout.ts'

interface GraphProps {
  network: Network
  names: Names
  /** The drawing of this size, however narrow the screen. */
  size?: NodeSize
}

/** Whom the household met, as a drawing; it says what the list beside it says. */
export function NetworkGraph({ network, names, size: wanted }: GraphProps) {
  const { t } = useWords()
  const narrow = useNarrow()
  const size = wanted ?? (narrow ? SMALL_NODES : WIDE_NODES)
  const { nodes, links, height } = placeNetwork(network, size)
  const kinds = new Map(network.people.map(({ id, kind }) => [id, kind]))
  const used = new Set(links.map(({ how }) => (how === 'works' ? 'weak' : how)))
  return (
    <figure class="graph network">
      <svg
        viewBox={`0 0 ${size.width} ${height}`}
        style={{ '--width': size.width }}
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
            size={size}
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
  size: NodeSize
  kind: Network['people'][number]['kind'] | undefined
  names: Names
}

function Node({ node: { id, x, y, what }, size, kind, names }: NodeProps) {
  const { t } = useWords()
  const { beside, letters, gap, line, mark } = size
  const drop = 5 * mark * mark
  if (what === 'home')
    return (
      <g transform={`translate(${x} ${y})`}>
        <path class="node home-mark" d="M-16 14V-4L0-18 16-4v18z" transform={`scale(${mark})`} />
        <text x={gap + 2} y={drop + 1}>
          {t('debrief.networkHome')}
        </text>
      </g>
    )
  const isPerson = what === 'person'
  const lines = twoLines(isPerson ? names.person(id) : names.organisation(id), letters)
  const away = isPerson ? -gap : gap
  return (
    <g transform={`translate(${x} ${y})`}>
      {isPerson ? (
        <circle class={`node ${kind === 'strong' ? 'strong' : 'weak'}`} r={11 * mark} />
      ) : (
        <rect class="node institution" x="-11" y="-11" width="22" height="22" transform={`scale(${mark})`} />
      )}
      {lines.map((text, index) => (
        <text
          key={text}
          x={beside ? away : 0}
          y={beside ? drop + (index - (lines.length - 1) / 2) * line : gap + index * line}
          text-anchor={beside ? (isPerson ? 'end' : 'start') : 'middle'}
        >
          {text}
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
