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

/** A day of the month a date lies in, as a date. @param date any date of that month, `YYYY-MM-DD` */
export const dateIn = (date: string, day: number): string =>
  `${date.slice(0, 8)}${String(Math.max(1, day)).padStart(2, '0')}`
