import type { MonthState } from '#engine'
import { view } from '#engine'
import type { History } from '../history.ts'
import { linksOf, senderOf } from './links.ts'
import type { AskedPaper, MetOrganisation, MetPerson, Network } from './types.ts'

/**
 * Whom the household met, when, warm or cold, and how often each paper was asked and by whom.
 * @param once papers asked in a replay in which a paper is asked once, to stand beside; left out when there is none
 */
export function networkOf(history: History, once?: { asks: MonthState['asked'] }): Network {
  const { end } = history
  const people = peopleOf(history)
  const organisations = organisationsOf(history)
  const papers = papersOf(end.asked, once?.asks ?? null)
  return {
    people,
    organisations,
    lost: end.handovers.flatMap(({ day, by, to, how }) => (how === 'lost' ? [{ day, by, to }] : [])),
    papers,
    asked: papers.reduce((all, { count }) => all + count, 0),
    once: once === undefined ? null : once.asks.filter(counts).length,
    links: linksOf(history, people, organisations),
  }
}

/** People outside the house with whom there was contact in this month. */
function peopleOf({ plan, before, end }: History): MetPerson[] {
  const states = [...before, end]
  const start = states[0] ?? end
  return view(plan, end, 'player').circle.flatMap(({ id, kind, tie, trust, works }) => {
    const seen = states.map((state) => state.lastContact[id] ?? 0)
    const days = [...new Set(seen)].filter((day) => day >= 1).sort((a, b) => a - b)
    if (days.length === 0) return []
    const person = {
      tie: { start: start.ties[id] ?? 0, end: tie },
      trust: { start: start.trust[id] ?? 0, end: trust },
    }
    return [{ id, kind, days, works, ...person }]
  })
}

function organisationsOf(history: History): MetOrganisation[] {
  const { plan, before, end } = history
  const states = [...before, end]
  return end.organisations.flatMap((id) => {
    const organisation = plan.organisations.get(id)
    if (organisation === undefined) return []
    const at = states.findIndex((state) => state.organisations.includes(id))
    const handover = end.handovers.findLast(({ to }) => to === id || plan.worksFor.get(to) === id)
    return [
      {
        id,
        // what is known at the first stop was known before the first decision
        met: at === 0 ? 0 : dayMet(history, at),
        handover: handover === undefined ? null : { day: handover.day, by: handover.by, how: handover.how },
        chain: organisation.chain,
        asked: end.asked.filter((ask) => ask.party === id && counts(ask)).length,
        letters: end.letters.filter((letter) => senderOf(plan, end, letter) === id).length,
      },
    ]
  })
}

/** The day of the decision after which something was first true. */
const dayMet = ({ log, end }: History, at: number): number => log[at - 1]?.day ?? end.day

function papersOf(asked: MonthState['asked'], once: MonthState['asked'] | null): AskedPaper[] {
  const ids = [...new Set(asked.map(({ paper }) => paper))]
  return ids
    .map((id): AskedPaper => {
      const asks = asked.filter(({ paper }) => paper === id)
      return {
        id,
        asks: asks.map(({ day, party, procedure, answer }) => ({ day, party, procedure, answer })),
        count: asks.filter(counts).length,
        parties: [...new Set(asks.filter(counts).map(({ party }) => party))],
        once: once === null ? null : once.filter((ask) => ask.paper === id && counts(ask)).length,
      }
    })
    .sort((a, b) => b.count - a.count)
}

const counts = ({ answer }: MonthState['asked'][number]): boolean => answer !== 'known'
