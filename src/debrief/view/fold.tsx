import type { ComponentChildren } from 'preact'

/** Something that opens on a tap, closed to begin with; on paper it is open. */
export function Fold(props: { label: string; open?: boolean; class?: string; children: ComponentChildren }) {
  const { label, open = false, children } = props
  return (
    <details class={`fold-part ${props.class ?? ''}`} open={open}>
      <summary>{label}</summary>
      <div class="stack">{children}</div>
    </details>
  )
}
