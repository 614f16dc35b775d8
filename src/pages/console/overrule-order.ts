import type { TallyView } from '#session/protocol'

export interface Choosable {
  option: string
  /** Null where nobody voted: then there is nothing to compare. */
  votes: number | null
}

/**
 * What the facilitator can decide with a reason: what leads is left out, and what shares the lead comes first.
 * @param options that can be chosen now, in the order of their letters
 */
export function overruleOrder(options: readonly string[], tally: TallyView | null): Choosable[] {
  const votesOf = (option: string) => tally?.counts.find((each) => each.option === option)?.votes ?? 0
  const most = Math.max(0, ...options.map(votesOf))
  const choosable = options
    .filter((option) => option !== tally?.leading)
    .map((option) => ({ option, votes: most === 0 ? null : votesOf(option) }))
  const tied = ({ votes }: Choosable) => votes !== null && votes === most
  return [...choosable.filter(tied), ...choosable.filter((each) => !tied(each))]
}
