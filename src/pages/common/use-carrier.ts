import { useLayoutEffect, useReducer } from 'preact/hooks'
import type { Carrier, View } from '#session/protocol'

/** Draws the component again after every change of the carrier's view or link. */
export function useCarrier<V extends View>(carrier: Carrier<V>): Carrier<V> {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => {
    const seen = carrier.view
    const end = carrier.subscribe(() => redraw(undefined))
    if (carrier.view !== seen) redraw(undefined)
    return end
  }, [carrier])
  return carrier
}
