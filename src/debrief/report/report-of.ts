import { decisionsOf } from './choices.ts'
import type { Debrief } from './debrief-of.ts'
import type { Report } from './types.ts'

/** What a report of two pages holds: every figure of it stands in the debrief too. */
export function reportOf({ history, findings, asks, makers, replays, network }: Debrief): Report {
  const { plan, seed, end, problem } = history
  const { counts, total, actions } = asks
  const { shortage, at, shares } = makers
  return {
    krap: 1,
    month: plan.data.id,
    version: plan.data.version,
    seed,
    skills: findings.filter(({ kind }) => kind === 'skill'),
    asks: { counts, total, actions },
    days: end.days,
    decisions: decisionsOf(history),
    makers: { shortage, at, shares },
    own: replays.own,
    under: replays.under,
    network: {
      asked: network.asked,
      once: network.once,
      people: network.people.length,
      organisations: network.organisations.length,
      lost: network.lost.length,
    },
    findings: findings.filter(({ kind }) => kind !== 'skill'),
    problem,
  }
}
