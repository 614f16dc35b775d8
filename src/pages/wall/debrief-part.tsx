import { useWords } from '#ui'
import type { FactsState } from '../group-debrief/use-group-facts.ts'
import type { StepView } from './use-step-view.ts'
import { useWall } from './wall-context.ts'

interface DebriefProps {
  facts: FactsState
  /** What draws a step, once it is here. */
  Step: StepView | null
}

/** The step of the debrief the group stands at; its name alone while its figures are worked out, or cannot be. */
export function DebriefPart({ facts, Step }: DebriefProps) {
  const { view } = useWall()
  const { t } = useWords()
  const { walk } = view
  if (walk === null) return <h1>{t('wall.debrief.title')}</h1>
  if (typeof facts === 'object' && Step !== null) return <Step walk={walk} facts={facts} />
  return (
    <>
      <h1>{t(`seat.walk.step.${walk.step}`)}</h1>
      {facts === 'failed' && <p class="wall-story">{t('groupDebrief.failed')}</p>}
    </>
  )
}
