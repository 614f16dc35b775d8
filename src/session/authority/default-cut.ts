// A group cut for a month that has none of its own, so that an author sees something to begin with.

import type { GroupCut, Moment, Plan } from '#engine'

const MOMENTS = 12
const MINUTES = 45
const TALK_SECONDS = 90

/** The first twelve dilemmas and turns of talks in the order of the month, 45 minutes in all. */
export function defaultCut(plan: Plan): GroupCut {
  const keys = [...plan.data.moments].sort(byTime).flatMap((moment) => keysOf(plan, moment))
  const chosen = keys.slice(0, MOMENTS)
  return {
    minutes: MINUTES,
    moments: chosen.map((moment, index) => ({
      moment,
      minutes: shareOf(MINUTES, chosen.length, index),
      talk: TALK_SECONDS,
      skip: index > 0 && index < chosen.length - 1,
    })),
    habits: {},
    notes: {},
  }
}

const byTime = (one: Moment, other: Moment): number =>
  one.trigger.from - other.trigger.from || one.minute - other.minute

function keysOf(plan: Plan, moment: Moment): string[] {
  if (moment.kind === 'desk') return []
  return moment.kind === 'talk' ? (plan.turns.get(moment.id) ?? []) : [moment.id]
}

/** Whole minutes that add up to the total, the longer ones first. */
const shareOf = (total: number, parts: number, index: number): number =>
  Math.floor(total / parts) + (index < total % parts ? 1 : 0)
