// Views travel whole once, and after that by the parts that changed.

/** The parts of a view that changed: all it takes to make the new view out of the old one. */
export function viewPatch<V extends object>(before: V, after: V): Partial<V> {
  const patch: Partial<V> = {}
  for (const key of Object.keys(after) as (keyof V)[]) if (before[key] !== after[key]) patch[key] = after[key]
  return patch
}

/** The view after a patch; parts that did not change are the same objects. */
export const patchView = <V extends object>(before: V, patch: Partial<V>): V => ({ ...before, ...patch })
