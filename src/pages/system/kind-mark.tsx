import type { CircleView } from '#engine'

/** A close tie is a full disc, a loose one an open diamond, an institution a square: told apart without colour. */
export function KindMark({ kind }: { kind: CircleView['kind'] }) {
  if (kind === 'strong') return <circle class="node strong" r="12" />
  if (kind === 'weak') return <path class="node weak" d="M0-13L13 0 0 13-13 0z" />
  return <rect class="node institution" x="-11" y="-11" width="22" height="22" />
}
