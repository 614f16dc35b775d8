import { useRef } from 'preact/hooks'
import type { Level } from '#engine'
import type { WallView } from '#session/protocol'

/** The level in which the group chose; null when this screen was not there. */
export function useLevelBefore(view: WallView | null): Level | null {
  const stood = useRef<{ beat: number; level: Level } | null>(null)
  if (view === null || view.month === null) return null
  const { beat } = view.flow
  if (view.consequence === null) stood.current = { beat, level: view.month.level }
  return stood.current?.beat === beat ? stood.current.level : null
}
