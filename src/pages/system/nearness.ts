import type { CircleView, Level } from '#engine'

/** Whether a level narrows the view to what is near: the rest is folded, never gone. */
export const isNarrow = (level: Level): boolean => level === 'tunnel' || level === 'overleven'

export type Near = 'close' | 'middle' | 'far'

const CLOSE = 3

/** How near somebody stands, from a tie of 0 to 5. */
export const nearness = ({ tie }: Pick<CircleView, 'tie'>): Near =>
  tie >= CLOSE ? 'close' : tie >= 1 ? 'middle' : 'far'

/** Near ones first; of the same distance those who were met last. */
export function byNearness(people: readonly CircleView[]): CircleView[] {
  const last = (person: CircleView) => person.last ?? Number.NEGATIVE_INFINITY
  return [...people].sort(
    (one, other) => other.tie - one.tie || last(other) - last(one) || (one.id < other.id ? -1 : 1),
  )
}
