// The vocabulary of conditions: what a month file may ask about the state. Money in euros, as authors write it.

import { findBill } from './bill.ts'
import { isFresh } from './folder.ts'
import type { Plan } from './link.ts'
import { freeCents } from './slack.ts'
import type { MonthState, Taken } from './state.ts'

type Value = number | string | boolean

const plain: Record<string, (plan: Plan, state: MonthState) => Value> = {
  day: (_, s) => s.day,
  account: (_, s) => s.account / 100,
  purse: (_, s) => s.purse / 100,
  free: (p, s) => freeCents(p, s).free / 100,
  bandwidth: (_, s) => s.bandwidth / 10,
  level: (_, s) => s.level,
  actions: (_, s) => s.actions,
  unopened: (_, s) => s.letters.reduce((count, l) => count + (l.opened === 0 ? 1 : 0), 0),
  overdue: (_, s) => s.bills.reduce((count, b) => count + (b.status === 'overdue' ? 1 : 0), 0),
}

const keyed: Record<string, (key: string) => (plan: Plan, state: MonthState) => Value> = {
  ties: (key) => (_, s) => s.ties[key] ?? 0,
  flags: (key) => (_, s) => s.flags[key] ?? false,
  chose: (key) => (_, s) => lastTaken(s, key)?.option ?? '',
  outcome: (key) => (_, s) => lastTaken(s, key)?.outcome ?? '',
  needs: (key) => (_, s) => s.needs[key] ?? 'open',
  things: (key) => (_, s) => s.things[key] ?? '',
  resources: (key) => (_, s) => s.resources[key as keyof MonthState['resources']] ?? 0,
  bills: (key) => (_, s) => findBill(s, key)?.status ?? 'none',
  procedures: (key) => (_, s) => s.procedures.find((p) => p.id === key)?.status ?? 'none',
  letters: (key) => (_, s) => {
    const found = s.letters.find((l) => l.letter === key)
    if (found === undefined) return 'none'
    return found.missed ? 'missed' : found.opened === 0 ? 'shut' : 'open'
  },
  trust: (key) => (_, s) => s.trust[key] ?? 0,
  consents: (key) => (_, s) => s.consents[key] ?? false,
  met: (key) => (_, s) => s.organisations.includes(key),
  handovers: (key) => (_, s) => s.handovers.findLast((each) => each.to === key)?.how ?? 'none',
  steps: (key) => (_, s) => s.procedures.find((p) => p.id === key)?.step ?? 0,
  result: (key) => (_, s) => s.procedures.find((p) => p.id === key)?.outcome ?? '',
  papers: (key) => (_, s) => {
    const held = s.papers.find((each) => each.paper === key)
    if (held !== undefined && isFresh(held, s.day)) return 'held'
    if (s.papersUnderway.some((each) => each.paper === key)) return 'underway'
    return held === undefined ? 'none' : 'stale'
  },
}

function lastTaken({ decisions }: MonthState, moment: string): Taken | undefined {
  for (let index = decisions.length - 1; index >= 0; index--) {
    if (decisions[index]?.moment === moment) return decisions[index]
  }
  return undefined
}

/**
 * A function that reads one fact of a state.
 * Throws on a name outside the vocabulary: the month check has let no such name through.
 */
export function factReader(name: string, key?: string): (plan: Plan, state: MonthState) => Value {
  const whole = plain[name]
  const part = keyed[name]
  if (key === undefined && whole !== undefined) return whole
  if (key !== undefined && part !== undefined) return part(key)
  throw new Error(`No fact called ${name}${key === undefined ? '' : `.${key}`}`)
}

/** Names a condition may use: plain facts with their CEL type, and the maps. */
export const vocabulary = {
  plain: {
    day: 'int',
    account: 'double',
    purse: 'double',
    free: 'double',
    bandwidth: 'double',
    level: 'string',
    actions: 'int',
    unopened: 'int',
    overdue: 'int',
  },
  keyed: {
    ties: 'int',
    flags: 'bool',
    chose: 'string',
    outcome: 'string',
    needs: 'string',
    things: 'string',
    resources: 'int',
    bills: 'string',
    procedures: 'string',
    letters: 'string',
    trust: 'int',
    consents: 'bool',
    met: 'bool',
    handovers: 'string',
    steps: 'int',
    result: 'string',
    papers: 'string',
  },
} as const
