import type { DebriefView, Remark } from '#session/protocol'

/** A moment with what the minority said there and what watchers saw. */
export interface SaidMoment {
  moment: string
  /** What was decided there; empty where the household never came to it. */
  options: string[]
  day: number
  lines: string[]
  remarks: Remark[]
}

/** The moments about which something was written, in the order of the month. */
export function saidMoments({
  decisions,
  lines,
  remarks,
}: Pick<DebriefView, 'decisions' | 'lines' | 'remarks'>): SaidMoment[] {
  const first = new Map<string, number>()
  for (const [at, { moment }] of decisions.entries()) if (!first.has(moment)) first.set(moment, at)
  const place = (moment: string) => first.get(moment) ?? decisions.length
  const said = new Set([...lines, ...remarks].map(({ moment }) => moment))
  return [...said]
    .sort((one, other) => place(one) - place(other))
    .map((moment) => {
      const taken = decisions.filter((each) => each.moment === moment && each.option !== 'look-further')
      return {
        moment,
        options: taken.map(({ option }) => option),
        day: taken[0]?.day ?? 0,
        lines: lines.filter((line) => line.moment === moment).map(({ text }) => text),
        remarks: remarks.filter((remark) => remark.moment === moment),
      }
    })
}
