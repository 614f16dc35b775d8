// The bandwidth model of scarcity-theory.md section 4: a teaching model, not a measurement.
// Loads in whole points, the meter in whole tenths (0 to 1000).

import type { Plan } from './link.ts'
import type { Level } from './plan.ts'
import { isOpen } from './procedure.ts'
import { freeCents } from './slack.ts'
import type { MonthState } from './state.ts'
import type { LoadTerm } from './view-types.ts'

/** Highest total load: the rest point never falls under 10. */
export const MOST_LOAD = 90

/** Whether the evening counts as the start of a poor night (L8): under 35. */
const POOR_SLEEP = 350

/** Slack bands of L7: free cents per head per day below which the points hold. */
const SLACK_BANDS = [
  { below: 0, points: 15 },
  { below: 200, points: 12 },
  { below: 500, points: 8 },
  { below: 1000, points: 4 },
] as const

/** Points of a slack of so many free cents for so many heads over so many days (L7). */
export function slackPoints(free: number, heads: number, days: number): number {
  const share = heads * Math.max(1, days)
  for (const { below, points } of SLACK_BANDS) if (free < below * share) return points
  return 0
}

/** Rest point in whole points: 100 minus the load, of which at most 90 counts. */
export function restPoint(load: number): number {
  return 100 - Math.min(MOST_LOAD, load)
}

/**
 * The night step: half of the gap down, a quarter of it up, rounded half up to a tenth.
 * @param tenths meter in the evening @param rest rest point in whole points
 */
export function afterNight(tenths: number, rest: number): number {
  const gap = rest * 10 - tenths
  return Math.floor(tenths + (gap < 0 ? 0.5 : 0.25) * gap + 0.5)
}

/** Level of a meter value in tenths. */
export function levelOf(tenths: number): Level {
  return tenths >= 700 ? 'ruimte' : tenths >= 450 ? 'krap' : tenths >= 250 ? 'tunnel' : 'overleven'
}

/** Actions a day at a level. */
export const ACTIONS: Record<Level, number> = { ruimte: 4, krap: 3, tunnel: 3, overleven: 2 }

type Add = (code: string, points: number, count?: number, cents?: number) => void

/** Every term of the load this evening, none hidden; terms of zero points are left out. */
export function loadTerms(plan: Plan, state: MonthState): LoadTerm[] {
  const terms: LoadTerm[] = []
  eachTerm(plan, state, (code, points, count = 1, cents = 0) => {
    if (points !== 0) terms.push({ code, points, count, cents })
  })
  return terms
}

/** The load this evening: the sum of its terms in whole points, not yet limited. */
export function loadOf(plan: Plan, state: MonthState): number {
  let sum = 0
  eachTerm(plan, state, (_code, points) => {
    sum += points
  })
  return sum
}

function eachTerm(plan: Plan, state: MonthState, add: Add): void {
  add('L0', 10)
  addBills(plan, state, add)
  addLetters(state, add)
  addForms(state, add)
  const { free, day } = freeCents(plan, state)
  add('L7', slackPoints(free, plan.heads, day - state.day), 1, free)
  addScripted(state, add)
  addTies(state, add)
}

function addBills(plan: Plan, state: MonthState, add: Add): void {
  let essential = 0
  let arranged = 0
  let other = 0
  let unknown = 0
  let creditors = state.lenders.length
  const behind: string[] = []
  for (const { income, status, known, kind, party } of state.bills) {
    if (income) {
      if (!known && status === 'due') unknown += 1
      continue
    }
    if (!known || (status !== 'overdue' && status !== 'plan')) continue
    if (status === 'plan') arranged += 1
    else if (plan.data.kinds[kind]?.essential === true) essential += 1
    else other += 1
    if (!state.lenders.includes(party) && !behind.includes(party)) {
      behind.push(party)
      creditors += 1
    }
  }
  add('L1', Math.min(24, 6 * essential), essential)
  add('L1r', Math.min(8, 2 * arranged), arranged)
  add('L2', Math.min(12, 3 * other), other)
  add('L4', Math.min(10, 2 * Math.max(0, creditors - 1)), creditors)
  add('L5', Math.min(12, 8 * unknown), unknown)
}

function addLetters(state: MonthState, add: Add): void {
  let shut = 0
  for (const letter of state.letters) if (letter.opened === 0) shut += 1
  add('L3', Math.min(10, 2 * shut), shut)
}

function addForms(state: MonthState, add: Add): void {
  let alone = 0
  let helped = 0
  for (const procedure of state.procedures) {
    if (!isOpen(procedure)) continue
    if (procedure.helped) helped += 1
    else alone += 1
  }
  add('L6', Math.min(12, 3 * alone), alone)
  add('L6h', Math.min(4, helped), helped)
}

/** Scripted loads that are rows of table 1 themselves (L8, L9); others stand under their own name. */
function addScripted(state: MonthState, add: Add): void {
  let sleep = state.bandwidth < POOR_SLEEP ? 5 : 0
  let care = 0
  for (const load of state.loads) {
    if (load.until < state.day) continue
    if (load.id === 'poor-sleep') sleep = 5
    else if (load.id === 'care' || load.id === 'illness') care = 5
    else add(`script:${load.id}`, load.points)
  }
  add('L8', sleep)
  add('L9', care)
}

function addTies(state: MonthState, add: Add): void {
  add('L10', state.day - state.lastCompany >= 7 ? 4 : 0)
  add('L11', state.day - state.lastFriend < 3 ? -4 : 0)
}
