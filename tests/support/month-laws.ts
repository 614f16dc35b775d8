// What must hold in every play of every month, shipped or made up.

import { expect } from 'vitest'
import { createActor } from 'xstate'
import type { Decision, MonthState, Plan } from '#engine'
import {
  advance,
  freeCents,
  isRefusal,
  legalDecisions,
  loadTerms,
  playByLot,
  playMonth,
  replay,
  startMonth,
  view,
} from '#engine'
import { createMonthMachine, stateName } from '#engine/machine'
import { anyLegal, lotOf } from './random-play.ts'

/** A state that throws when any list or record in it is changed in place. */
function frozen(state: MonthState): MonthState {
  for (const value of Object.values(state)) Object.freeze(value)
  return Object.freeze(state)
}

/** A whole random play by pure `advance`, with every state on the way; each is frozen before it is played on. */
export function walk(plan: Plan, seed: number): { states: MonthState[]; log: Decision[] } {
  const choose = anyLegal(plan, seed)
  const states = [frozen(startMonth(plan, seed))]
  const log: Decision[] = []
  for (let state = states[0] as MonthState; state.stop.kind !== 'end'; ) {
    const decision = choose(state)
    const next = advance(plan, state, decision)
    if (isRefusal(next)) throw new Error(`refused what was legal: ${JSON.stringify(next)}`)
    log.push(decision)
    states.push(frozen(next))
    state = next
  }
  return { states, log }
}

/** Lines of the account add up to its balance, lines of the purse to the purse, on every day. */
export function ledgerAddsUp(plan: Plan, states: MonthState[]): void {
  for (const state of states) {
    const sum = (pocket: 'account' | 'purse') =>
      state.ledger.reduce((all, line) => all + (line.pocket === pocket ? line.cents : 0), 0)
    expect(plan.data.opening.account + sum('account')).toBe(state.account)
    expect(plan.data.opening.purse + sum('purse')).toBe(state.purse)
    expect(state.purse).toBeGreaterThanOrEqual(0)
    expect(state.account).toBeGreaterThanOrEqual(-plan.data.opening.overdraft)
  }
}

/** The same seed and log give the same bytes: by copying, in place, by lot without a second check, and from any state saved as text and read again. */
export function sameBytes(
  plan: Plan,
  seed: number,
  states: MonthState[],
  log: Decision[],
  cut: number,
): void {
  const end = JSON.stringify(states.at(-1))
  expect(JSON.stringify(playMonth(plan, seed, anyLegal(plan, seed)))).toBe(end)
  expect(JSON.stringify(playByLot(plan, seed, lotOf(seed)))).toBe(end)
  expect(JSON.stringify(replay(plan, seed, log).state)).toBe(end)
  let restored = JSON.parse(JSON.stringify(states[cut])) as MonthState
  for (const decision of log.slice(cut)) {
    const next = advance(plan, restored, decision)
    if (isRefusal(next)) throw new Error(next.refused)
    restored = next
  }
  expect(JSON.stringify(restored)).toBe(end)
}

/** The statechart goes where the reducer goes, also when it is saved and restored on the way. */
export function machineAgrees(plan: Plan, states: MonthState[], log: Decision[], cut: number): void {
  const machine = createMonthMachine(plan, states[0] as MonthState)
  let actor = createActor(machine).start()
  log.forEach((decision, index) => {
    if (index === cut) {
      const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()))
      actor.stop()
      actor = createActor(machine, { snapshot: saved }).start()
    }
    actor.send({ type: 'decide', decision })
    const expected = states[index + 1] as MonthState
    expect(actor.getSnapshot().value).toBe(stateName(expected.stop))
    expect(actor.getSnapshot().context).toEqual({ state: expected, refusal: null })
  })
  actor.send({ type: 'decide', decision: { moment: 'nowhere', option: 'x' } })
  expect(actor.getSnapshot().context.refusal?.refused).toBe('month/over')
  actor.stop()
}

/** The meter obeys its bounds and caps, and the level changes only overnight. */
export function meterHolds(plan: Plan, states: MonthState[]): void {
  states.forEach((state, index) => {
    expect(state.bandwidth).toBeGreaterThanOrEqual(0)
    expect(state.bandwidth).toBeLessThanOrEqual(1000)
    const today = state.events.filter((event) => event.day === state.day).map((event) => event.tenths)
    const sum = (of: number[]) => of.reduce((all, tenths) => all + tenths, 0)
    expect(sum(today.filter((tenths) => tenths < 0))).toBeGreaterThanOrEqual(-250)
    expect(sum(today.filter((tenths) => tenths > 0))).toBeLessThanOrEqual(150)
    expect(loadTerms(plan, state).every((term) => Number.isInteger(term.points))).toBe(true)
    const before = states[index - 1]
    if (before !== undefined && before.day === state.day && state.stop.kind !== 'end') {
      expect(state.level).toBe(before.level)
    }
  })
}

/** Sums that stop where untouched bills lie ahead come out as if they walked along every bill. */
export function aheadOnlySaves(plan: Plan, states: MonthState[]): void {
  for (const state of states) {
    const whole = { ...state, ahead: state.bills.length }
    expect(freeCents(plan, state)).toEqual(freeCents(plan, whole))
    expect(loadTerms(plan, state)).toEqual(loadTerms(plan, whole))
    expect(legalDecisions(plan, state)).toEqual(legalDecisions(plan, whole))
    for (const bill of state.bills.slice(state.ahead)) expect(plan.opening.bills).toContain(bill)
  }
}

/** At every stop something may be decided, nothing that keeps people safe is folded, and every view is plain data. */
export function nobodyIsStuck(plan: Plan, states: MonthState[]): void {
  for (const state of states) {
    expect(legalDecisions(plan, state).length > 0).toBe(state.stop.kind !== 'end')
    const shown = view(plan, state, 'player')
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
    const key = state.stop.moment === '' ? '' : shown.stop.moment
    const safe = (plan.options.get(key) ?? []).filter((option) => option.always).map((option) => option.id)
    for (const folded of shown.stop.folded.options) expect(safe).not.toContain(folded.id)
  }
}

/** Decisions out of order, unknown or twice are refused by code and change nothing. */
export function refusalsChangeNothing(plan: Plan, states: MonthState[], log: Decision[]): void {
  states.forEach((state, index) => {
    const before = JSON.stringify(state)
    const legal = new Set(legalDecisions(plan, state).map((each) => `${each.moment} ${each.option}`))
    const wrong = [...log.slice(Math.max(0, index - 3), index + 4), { moment: 'evening', option: 'fly' }]
    for (const decision of wrong.filter((each) => !legal.has(`${each.moment} ${each.option}`))) {
      const answer = advance(plan, state, decision)
      expect(isRefusal(answer) && answer.refused).toMatch(/^(month|decision|letter|paper|procedure)\//)
    }
    expect(JSON.stringify(state)).toBe(before)
  })
}
