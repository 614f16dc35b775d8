import type { Changes } from './change.ts'

/** Figures of the place where the group is. */
export const figureChanges: Changes<'figure-added' | 'figure-removed'> = {
  'figure-added': ({ figures }, { n, figure }) => ({ figures: [...figures, { n, ...figure }] }),
  'figure-removed': ({ figures }, { figure }) => ({ figures: figures.filter(({ n }) => n !== figure) }),
}
