import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { WallWalk } from '#session/protocol'
import type { GroupFacts } from '../group-debrief/load-group-facts.ts'

export type StepView = ComponentType<{ walk: WallWalk; facts: GroupFacts }>

/** What draws the steps of the debrief; fetched when the debrief begins. Null until then, and where it cannot be had. */
export function useStepView(begun: boolean): StepView | null {
  const [loaded, setLoaded] = useState<{ View: StepView } | null>(null)
  useEffect(() => {
    if (!begun || loaded !== null) return
    let here = true
    import('../wall-walk/walk-step.tsx')
      .then(({ WalkStep }) => here && setLoaded({ View: WalkStep }))
      .catch(() => undefined)
    return () => {
      here = false
    }
  }, [begun, loaded])
  return loaded?.View ?? null
}
