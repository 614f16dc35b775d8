// What must hold of papers, applications, people and levers in every play of every month.

import { expect } from 'vitest'
import type { Decision, Lever, MonthState, Plan, PlanData, ProcedureState } from '#engine'
import { advance, applyLever, isRefusal, keyOf, legalDecisions, linkPlan, replayUnder } from '#engine'

const SITTINGS = new Set(['alone', 'together', 'hand-over'])
const find = (state: MonthState, id: string): ProcedureState | undefined =>
  state.procedures.find((each) => each.id === id)

/** Everything that anybody could think of deciding in a state. */
function thinkable(plan: Plan, state: MonthState): Decision[] {
  const key = keyOf(plan, state.stop)
  const pairs = (moments: string[], options: string[]): Decision[] =>
    moments.flatMap((moment) => options.map((option) => ({ moment, option })))
  const ids = (list: readonly { id: string }[]) => list.map((each) => each.id)
  return [
    ...pairs([key], [...ids(plan.options.get(key) ?? []), 'done', 'look-further', 'sleep']),
    ...pairs(['evening'], ['sleep', 'done']),
    ...pairs(ids(state.letters), ['open', 'together']),
    ...pairs(ids([...state.bills, ...state.settled]), ['pay']),
    ...pairs(ids(plan.data.procedures), [...SITTINGS]),
    ...pairs(ids(plan.data.papers), ['fetch']),
  ]
}

/** The list of what may be decided holds exactly what `advance` takes, each once. */
export function listIsExact(plan: Plan, states: MonthState[]): void {
  const name = ({ moment, option }: Decision) => `${moment} ${option}`
  for (const state of states) {
    const listed = legalDecisions(plan, state).map(name)
    const taken = thinkable(plan, state).filter((each) => !isRefusal(advance(plan, state, each)))
    expect(listed.toSorted()).toEqual([...new Set(taken.map(name))].toSorted())
  }
}

/**
 * A sitting asks the papers of its step, or what was missing, each once; nothing else asks any. What was said is never
 * unsaid, and what is missing is what was last said not to be there.
 */
export function papersAddUp(plan: Plan, states: MonthState[], log: Decision[]): void {
  states.slice(1).forEach((state, index) => {
    const before = states[index] as MonthState
    expect(state.asked.slice(0, before.asked.length)).toEqual(before.asked)
    const { moment, option } = log[index] as Decision
    const running = find(before, moment)
    const sits = running !== undefined && SITTINGS.has(option)
    const asked = state.asked.slice(before.asked.length)
    expect(asked.map((ask) => ask.paper)).toEqual(sits ? askedAt(plan, running) : [])
    if (sits)
      expect(new Set(asked.map((ask) => ask.procedure))).toEqual(new Set(asked.length > 0 ? [moment] : []))
    for (const { id, missing } of state.procedures) {
      const absent = new Set<string>()
      for (const { procedure, paper, answer } of state.asked) {
        if (procedure !== id) continue
        if (answer === 'missing' || answer === 'stale') absent.add(paper)
        else absent.delete(paper)
      }
      expect(missing.every((paper) => absent.has(paper))).toBe(true)
    }
  })
}

const askedAt = (plan: Plan, { id, status, step, missing }: ProcedureState): string[] =>
  status === 'returned' ? missing : (plan.procedures.get(id)?.steps[step]?.papers ?? [])

/** Nothing handed in or waiting is forgotten, each part keeps its days, and there is a last day for all of it. */
export function applicationsEnd(plan: Plan, states: MonthState[]): void {
  states.forEach((state, index) => {
    for (const running of state.procedures) {
      const { status, deadline, decision, started } = running
      const { term, check, grace, days, deadline: day } = plan.procedures.get(running.id) ?? none
      if (status === 'handed-in') expect(decision).toBeGreaterThanOrEqual(state.day)
      if (status === 'asked' || status === 'returned') expect(deadline).toBeGreaterThanOrEqual(state.day)
      const wasIn = Math.max(started + term, day)
      // to hand in, to be sent back, to complete, to decide; what takes no days is seen next morning
      const last = wasIn + Math.max(1, check) + grace + Math.max(1, days)
      if (state.day >= last) expect(['decided', 'lapsed']).toContain(status)
      const before = index > 0 ? find(states[index - 1] as MonthState, running.id) : undefined
      if (before !== undefined)
        keepsItsDays(before, running, states[index - 1] as MonthState, { check, days })
    }
  })
}

const none = { term: 0, check: 0, grace: 0, days: 0, deadline: 0 }

function keepsItsDays(
  before: ProcedureState,
  now: ProcedureState,
  then: MonthState,
  { check, days }: { check: number; days: number },
): void {
  if (before.status !== 'handed-in' && now.status === 'handed-in') {
    expect(now.decision).toBeGreaterThanOrEqual(then.day + (now.missing.length > 0 ? check : days))
  }
  if (before.status === now.status) return
  // nothing goes backwards, and what is over stays over
  const next = {
    asked: ['handed-in', 'returned', 'decided', 'lapsed'],
    'handed-in': ['returned', 'decided', 'lapsed'],
  }
  const ways: Record<string, string[]> = { ...next, returned: ['handed-in', 'decided', 'lapsed'] }
  expect(ways[before.status] ?? []).toContain(now.status)
}

/** Trust and ties stay within 0 and 5, and trust grows at most once between two mornings. */
export function peopleHold(_plan: Plan, states: MonthState[]): void {
  for (const { ties, trust } of states) {
    for (const value of [...Object.values(ties), ...Object.values(trust)]) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(5)
    }
  }
}

/** The same decisions on the same plan give the same month, with nothing to say about them. */
export function replaysItself(plan: Plan, seed: number, states: MonthState[]): void {
  const end = states.at(-1) as MonthState
  const again = replayUnder(plan, seed, end.decisions)
  expect(again.departures).toEqual([])
  expect(JSON.stringify(again.state)).toBe(JSON.stringify(end))
}

const on = (set: Partial<PlanData['circumstances']>): Lever['changes'] => [{ change: 'circumstances', set }]
const illustrative = { illustrative: true, from: '', asOf: '' }

/** One lever of each kind, as data. */
export const everyLever: readonly Lever[] = [
  { id: 'slack', changes: [{ change: 'opening', account: 30000 }] },
  { id: 'one-contact', changes: on({ oneContact: true }) },
  { id: 'ask-once', changes: on({ once: true }) },
  { id: 'automatic-allowances', changes: on({ automatic: true }) },
  { id: 'plain-letters', changes: [{ change: 'letters', plain: true }] },
  { id: 'warm-handover', changes: on({ warm: true }) },
  {
    id: 'floor-income',
    changes: [
      {
        ...{ change: 'income', id: 'floor', day: 1, single: 15000, family: 35000 },
        ...{ ruleMaker: 'benefit-norm', source: illustrative },
      },
    ],
  },
  { id: 'other-town', changes: [{ change: 'town', town: 'there' }] },
]

/**
 * The same decisions reach the end under every lever. What is told of them is true: each was in the log and was not done
 * that day, or was done that day; and where nothing is told, nothing else was decided.
 */
export function everyLeverEnds(plan: Plan, seed: number, states: MonthState[]): void {
  const { decisions } = states.at(-1) as MonthState
  const name = (each: Decision) => `${each.moment} ${each.option}`
  for (const lever of everyLever) {
    const { state, departures } = replayUnder(linkPlan(applyLever(plan.data, lever)), seed, decisions)
    expect(state.stop.kind).toBe('end')
    expect(state.days.length).toBe(plan.data.days)
    const log = decisions.map(name)
    for (const { day, wanted, took } of departures) {
      const done = state.decisions.filter((each) => each.day === day).map(name)
      if (wanted !== null) expect(log).toContain(name(wanted))
      if (took !== null) expect(done).toContain(name(took))
    }
    const choices = (list: string[]) => list.filter((each) => !/ (sleep|look-further)$/.test(each))
    if (departures.length === 0) expect(choices(state.decisions.map(name))).toEqual(choices(log))
  }
}

/** How often the household was asked for a paper. */
export const timesAsked = (state: MonthState): number =>
  state.asked.filter((ask) => ask.answer !== 'known').length

/** Where a paper is asked once, the same decisions meet no more questions. Holds where nobody says no to sharing. */
export function askOnceAsksNoMore(plan: Plan, seed: number, states: MonthState[]): void {
  const end = states.at(-1) as MonthState
  const once = linkPlan({ ...plan.data, circumstances: { ...plan.data.circumstances, once: true } })
  expect(timesAsked(replayUnder(once, seed, end.decisions).state)).toBeLessThanOrEqual(timesAsked(end))
}
