import { useRef } from 'preact/hooks'
import type { HouseView } from '#engine'

/** The house to draw: while a result is told, as it stood when the choice was made, and otherwise as it stands. */
export function useToldHouse(now: HouseView, telling: boolean): HouseView {
  const stood = useRef(now)
  if (!telling) stood.current = now
  return stood.current
}
