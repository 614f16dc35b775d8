import type { DayLine, Plan } from '#engine'
import { ACTIONS } from '#engine'
import type { History } from '../history.ts'
import { askedByWay, deadlinesOf, messagesOf } from './asked-things.ts'
import { actionsOf } from './deed-actions.ts'
import type { Asked, AskKind, Asks } from './types.ts'

/** First days of the weeks of a month; the last week runs to its end. */
const WEEKS = [1, 8, 15, 22] as const

/**
 * What the month asked of a household, against the actions there were. Everything stands under one kind only, so the
 * total counts nothing twice. `letters`: what came to be read, and what lay there at the start. `calls`: calls and visits
 * that came, and moments and sittings by phone. `forms`: applications begun. `papers`: asked, and not yet known. `desks`:
 * counters where somebody stood. `portals`: sittings and moments at a website. `deadlines`: see `deadlinesOf`. `trips`:
 * other ways out of the house, to hospital, school or library, and to get a paper.
 */
export function asksOf(history: History): Asks {
  const { plan, end } = history
  const { letters, calls } = messagesOf(history)
  const ways = askedByWay(history)
  const asked: Record<AskKind, Asked[]> = {
    letters,
    forms: end.procedures.map(({ started, id }) => ({ day: started, id })),
    papers: end.asked.flatMap(({ day, paper, answer }) =>
      answer === 'known' || day < 1 ? [] : [{ day, id: paper }],
    ),
    deadlines: deadlinesOf(history),
    ...ways,
    calls: [...calls, ...ways.calls],
  }
  for (const list of Object.values(asked)) list.sort((a, b) => a.day - b.day)
  const counts = {} as Record<AskKind, number>
  for (const kind of Object.keys(asked) as AskKind[]) counts[kind] = asked[kind].length
  const taken = history.log.map(({ day }, index) => ({ day, ...actionsOf(history, index) }))
  const lived = new Set(history.before.map(({ day }) => day))
  const days = end.days.filter(({ day }) => lived.has(day))
  const used = (looking: boolean): number =>
    sum(taken.map((each) => (each.looking === looking ? each.actions : 0)))
  return {
    asked,
    counts,
    total: sum(Object.values(counts)),
    actions: {
      had: sum(days.map(({ level }) => ACTIONS[level])),
      used: used(false),
      looking: used(true),
    },
    weeks: weeksOf(plan, days, Object.values(asked).flat(), taken),
  }
}

function weeksOf(
  plan: Plan,
  days: readonly DayLine[],
  asked: readonly Asked[],
  taken: readonly { day: number; actions: number }[],
): Asks['weeks'] {
  return WEEKS.filter((from) => from <= plan.data.days).map((from, index) => {
    const to = (WEEKS[index + 1] ?? plan.data.days + 1) - 1
    // what lay there before the first day is asked in the first week, and what is asked by a later month in the last
    const within = (day: number): boolean => {
      const held = Math.min(plan.data.days, Math.max(1, day))
      return held >= from && held <= to
    }
    return {
      from,
      to,
      asked: asked.filter(({ day }) => within(day)).length,
      had: sum(days.map(({ day, level }) => (within(day) ? ACTIONS[level] : 0))),
      used: sum(taken.map(({ day, actions }) => (within(day) ? actions : 0))),
    }
  })
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
