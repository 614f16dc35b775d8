import type { ConsoleView } from '#session/protocol'

/**
 * Who may have something left to say after a vote: votes for something else than what leads, or than what was decided.
 * @returns `minority` where most voted for what goes on, `others` where the votes were even or it went otherwise, null
 *   where nobody chose otherwise or nothing leads yet
 */
export function saidOtherwise({
  tally,
  consequence,
}: Pick<ConsoleView, 'tally' | 'consequence'>): 'minority' | 'others' | null {
  const goesOn = consequence?.option ?? tally?.leading ?? null
  if (tally === null || goesOn === null) return null
  if (!tally.counts.some(({ option, votes }) => option !== goesOn && votes > 0)) return null
  return tally.leading === goesOn ? 'minority' : 'others'
}
