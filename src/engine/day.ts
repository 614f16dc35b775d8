// The course of a day: morning, its moments, evening, night. All functions change the draft they are given.

import { ACTIONS, afterNight, levelOf, loadOf, restPoint } from './bandwidth.ts'
import { turnOver } from './bill.ts'
import { bookDay } from './bookings.ts'
import { holds } from './condition.ts'
import { climbDay } from './ladder.ts'
import type { Plan } from './link.ts'
import { luck } from './luck.ts'
import { deliverDay } from './post-round.ts'
import { spendDay } from './purse.ts'
import type { ReadyMoment } from './ready.ts'
import { decideDay } from './rulings.ts'
import { foldedIn } from './sight.ts'
import type { MonthState, Stop } from './state.ts'
import { stopAt } from './stop.ts'

/** Morning: actions by level, money, ladders, decisions, post, and the moments that may come today. */
export function openDay(plan: Plan, draft: MonthState, day: number): void {
  draft.day = day
  draft.actions = Math.max(0, ACTIONS[draft.level] - draft.owed)
  draft.owed = 0
  draft.looked = []
  draft.awake = false
  bookDay(plan, draft)
  climbDay(plan, draft)
  decideDay(plan, draft)
  deliverDay(plan, draft)
  draft.queue = []
  for (const index of plan.agenda[day] ?? []) {
    const moment = plan.course[index] as ReadyMoment
    const met = moment.from < day && draft.met.includes(moment.id)
    if (!met && drawnToday(draft.seed, moment, day)) draft.queue.push(index)
  }
}

/** A moment with luck comes on one drawn day of its window, if at all; without, any day of the window may do. */
function drawnToday(seed: number, { from, to, luck: draw }: ReadyMoment, day: number): boolean {
  if (draw === undefined) return true
  const drawn = from + Math.floor(luck(seed, draw.name, WHEN) * (to - from + 1))
  return day === drawn && luck(seed, draw.name, WHETHER) < draw.chance
}

/** Days of the two draws of a moment that comes by luck: no day of a month, so that no other draw falls on them. */
const WHETHER = 0
const WHEN = -1

/** Runs on to the next place where somebody has to decide, through as many nights as it takes. */
export function runToStop(plan: Plan, draft: MonthState): void {
  for (;;) {
    const index = draft.queue.pop()
    if (index !== undefined) {
      const moment = plan.course[index] as ReadyMoment
      if (!holds(plan, draft, moment.test)) continue
      meet(plan, draft, moment)
      return
    } else if (draft.awake) {
      draft.stop = stopAt('evening')
      return
    } else if (draft.day >= plan.data.days) {
      night(plan, draft)
      turnOver(draft)
      draft.stop = stopAt('end')
      return
    } else {
      night(plan, draft)
      openDay(plan, draft, draft.day + 1)
    }
  }
}

/** Leaves the evening: the night falls, and the month runs on or ends. */
export function sleep(plan: Plan, draft: MonthState): void {
  draft.since = draft.day
  draft.awake = false
  runToStop(plan, draft)
}

function meet(plan: Plan, draft: MonthState, { id, kind }: ReadyMoment): void {
  draft.awake = true
  draft.met.push(id)
  draft.techniques = []
  goTo(plan, draft, stopAt(kind, id))
}

/** Waits at a stop, and writes down what is there and out of view. */
export function goTo(plan: Plan, draft: MonthState, stop: Stop): void {
  draft.stop = stop
  if (stop.kind === 'talk') hear(plan, draft, stop.moment, stop.turn)
  if (stop.kind !== 'dilemma' && stop.kind !== 'desk') return
  for (const option of foldedIn(plan, draft, stop.moment)) {
    draft.hidden.push({ day: draft.day, moment: stop.moment, option: option.id })
  }
}

/** Lines that are told count for what kind of talk it is, before anything is answered. */
function hear(plan: Plan, draft: MonthState, id: string, turn: number): void {
  const talk = plan.moments.get(id)
  for (const line of talk?.kind === 'talk' ? (talk.turns[turn]?.lines ?? []) : []) {
    if (line.technique !== undefined) draft.techniques.push(line.technique)
  }
}

/** The night step of the model; a level changes only here (hysteresis). */
function night(plan: Plan, draft: MonthState): void {
  spendDay(draft)
  draft.days.push({ day: draft.day, balance: draft.account, bandwidth: draft.bandwidth, level: draft.level })
  const rest = restPoint(loadOf(plan, draft))
  draft.bandwidth = afterNight(draft.bandwidth, rest)
  draft.level = levelOf(draft.bandwidth)
}
