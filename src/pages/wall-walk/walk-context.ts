import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { WallWalk } from '#session/protocol'
import type { GroupFacts } from '../group-debrief/load-group-facts.ts'

/** What every step of the debrief on the wall may use. */
export interface Step extends GroupFacts {
  walk: WallWalk
}

export const StepContext = createContext<Step | null>(null)

export function useStep(): Step {
  const step = useContext(StepContext)
  if (step === null) throw new Error('A step was drawn outside the debrief.')
  return step
}
