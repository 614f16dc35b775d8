// The bandwidth model of scarcity-theory.md section 4: a teaching model, not a measurement.
// Loads in whole points, the meter in whole tenths (0 to 1000).

import type { Plan } from './link.ts'
import type { Level } from './plan.ts'
import { isOpen } from './procedure.ts'
import { freeCents } from './slack.ts'
import type { Bill, MonthState } from './state.ts'
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

/** Every term of the load this evening, none hidden; terms of zero points are left out. */
export function loadTerms(plan: Plan, state: MonthState): LoadTerm[] {
  const terms: LoadTerm[] = []
  weigh(plan, state, terms)
  return terms
}

/** The load this evening: the sum of its terms in whole points, not yet limited. */
export function loadOf(plan: Plan, state: MonthState): number {
  return weigh(plan, state, null)
}

/** Where terms are written down; null when only their sum is asked, as every night does. */
type Listing = LoadTerm[] | null

/** Points of one term, which is written down where somebody wants to see it. */
function term(listing: Listing, code: string, points: number, count = 1, cents = 0): number {
  if (listing !== null && points !== 0) listing.push({ code, points, count, cents })
  return points
}

function weigh(plan: Plan, state: MonthState, listing: Listing): number {
  const base = term(listing, 'L0', 10)
  const money = billPoints(plan, state, listing) + letterPoints(state, listing) + formPoints(state, listing)
  const { free, day } = freeCents(plan, state)
  const slack = term(listing, 'L7', slackPoints(free, plan.heads, day - state.day), 1, free)
  return base + money + slack + scriptedPoints(state, listing) + tiePoints(state, listing)
}

function billPoints(plan: Plan, state: MonthState, listing: Listing): number {
  let essential = 0
  let arranged = 0
  let other = 0
  let unknown = 0
  let creditors = state.lenders.length
  const behind: string[] = []
  for (let index = 0; index < state.ahead; index++) {
    const bill = state.bills[index] as Bill
    if (bill.status === 'due') {
      if (bill.income && !bill.known) unknown += 1
    } else if (presses(bill)) {
      if (bill.status === 'plan') arranged += 1
      else if (plan.data.kinds[bill.kind]?.essential === true) essential += 1
      else other += 1
      if (!state.lenders.includes(bill.party) && !behind.includes(bill.party)) {
        behind.push(bill.party)
        creditors += 1
      }
    }
  }
  return (
    term(listing, 'L1', Math.min(24, 6 * essential), essential) +
    term(listing, 'L1r', Math.min(8, 2 * arranged), arranged) +
    term(listing, 'L2', Math.min(12, 3 * other), other) +
    term(listing, 'L4', Math.min(10, 2 * Math.max(0, creditors - 1)), creditors) +
    term(listing, 'L5', Math.min(12, 8 * unknown), unknown)
  )
}

const presses = ({ income, known, status }: Bill): boolean =>
  !income && known && (status === 'overdue' || status === 'plan')

function letterPoints(state: MonthState, listing: Listing): number {
  let shut = 0
  for (const letter of state.letters) if (letter.opened === 0) shut += 1
  return term(listing, 'L3', Math.min(10, 2 * shut), shut)
}

function formPoints(state: MonthState, listing: Listing): number {
  let alone = 0
  let helped = 0
  for (const procedure of state.procedures) {
    if (!isOpen(procedure)) continue
    if (procedure.helped) helped += 1
    else alone += 1
  }
  return (
    term(listing, 'L6', Math.min(12, 3 * alone), alone) + term(listing, 'L6h', Math.min(4, helped), helped)
  )
}

/** Scripted loads that are rows of table 1 themselves (L8, L9); others stand under their own name. */
function scriptedPoints(state: MonthState, listing: Listing): number {
  let sleep = state.bandwidth < POOR_SLEEP ? 5 : 0
  let care = 0
  let others = 0
  for (const load of state.loads) {
    if (load.until < state.day) continue
    if (load.id === 'poor-sleep') sleep = 5
    else if (load.id === 'care' || load.id === 'illness') care = 5
    else others += listing === null ? load.points : term(listing, `script:${load.id}`, load.points)
  }
  return others + term(listing, 'L8', sleep) + term(listing, 'L9', care)
}

function tiePoints(state: MonthState, listing: Listing): number {
  return (
    term(listing, 'L10', state.day - state.lastCompany >= 7 ? 4 : 0) +
    term(listing, 'L11', state.day - state.lastFriend < 3 ? -4 : 0)
  )
}
