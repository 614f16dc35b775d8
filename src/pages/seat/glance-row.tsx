import type { ComponentChildren } from 'preact'

/** A name with what is known of it. */
export function GlanceRow({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
