import { useEffect, useState } from 'preact/hooks'
import type { PlanData } from '#engine'
import type { DebriefView } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { Texts } from '../common/month-library.ts'
import type { GroupFacts } from './load-group-facts.ts'

/** `failed` where what works the month out could not be fetched. */
export type FactsState = GroupFacts | 'loading' | 'failed'

/** What there is to say about a group's month, once its debrief has begun; the work is fetched then, not before. */
export function useGroupFacts(debrief: DebriefView | null, plan: PlanData, texts: Texts): FactsState {
  const { platform } = useApp()
  const words = useWords()
  const [state, setState] = useState<FactsState>('loading')
  const key =
    debrief === null
      ? ''
      : [
          debrief.seed,
          ...debrief.decisions.map(({ moment, option }) => `${moment} ${option}`),
          debrief.lines.length,
          debrief.remarks.length,
          JSON.stringify(debrief.figures),
        ].join()
  useEffect(() => {
    if (debrief === null) return setState('loading')
    let here = true
    import('./load-group-facts.ts')
      .then(({ loadGroupFacts }) => loadGroupFacts({ debrief, plan, texts, words, get: platform.get }))
      .then((facts) => here && setState(facts))
      .catch(() => here && setState('failed'))
    return () => {
      here = false
    }
  }, [key, words, plan, texts])
  return state
}
