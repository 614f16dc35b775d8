import type { History } from '../history.ts'

/**
 * Actions of the day that a decision of the log took.
 * @param index place in the log
 * @returns whole actions; `looking` when they went into looking further
 */
export function actionsOf(history: History, index: number): { actions: number; looking: boolean } {
  const { plan } = history
  const taken = history.log[index]
  const state = history.before[index]
  if (taken === undefined || state === undefined) return { actions: 0, looking: false }
  const { moment, option } = taken
  if (option === 'look-further') return { actions: 1, looking: true }
  const chosen = plan.options.get(moment)?.find(({ id }) => id === option)
  if (chosen !== undefined) return { actions: chosen.actions, looking: false }
  if (option === 'fetch') return { actions: plan.papers.get(moment)?.fetch?.actions ?? 0, looking: false }
  // a letter read in company and a sitting in company both take one
  if (option === 'together') return { actions: 1, looking: false }
  const running = option === 'alone' ? state.procedures.find(({ id }) => id === moment) : undefined
  if (running === undefined) return { actions: 0, looking: false }
  const step = plan.procedures.get(moment)?.steps[running.step]
  const first = state.practice === 0 && !plan.data.circumstances.oneContact ? 1 : 0
  return { actions: (step?.actions ?? 1) + first, looking: false }
}
