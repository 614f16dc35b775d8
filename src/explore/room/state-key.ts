// Equal states, so that search walks each of them once. Two plays that come to one key can go on in the same ways and
// end at the same measures; what only tells how they came there (ledger, log, order of events) is left out.

import type { Bill, MonthState, Plan } from '#engine'
import { evaluate, keyOf } from '#engine'
import { foodNotThere } from './aim.ts'
import { recentEvents } from './event-key.ts'
import type { Fact } from './facts-read.ts'
import { factsByDay } from './facts-read.ts'
import { bandwidthSum, feesOf } from './measures.ts'
import { systemKey } from './system-key.ts'

export type KeyOf = (state: MonthState) => string

/** One sign for each id, so that keys are short. */
type Sign = (id: string) => string

/** Facts that a state holds in a list or sum of its own, which the key has whole. */
const WHOLE = new Set(['needs', 'trust', 'ties', 'papers', 'steps', 'procedures', 'result', 'consents'])

/** Days after which a friend, or any company, has been away as long as the model counts (L11, L10). */
const FRIEND_DAYS = 3
const COMPANY_DAYS = 7

/** Builds the key function of a plan. Its keys may be compared under one seed, at stops and at the end. */
export function stateKeys(plan: Plan): KeyOf {
  const facts = factsByDay(plan).map((list) => list.filter(([, name]) => !WHOLE.has(name)))
  const sign = signs()
  const untouched = new Map(plan.opening.bills.map((bill) => [bill, sign(`bill ${bill.id}`)]))
  return (state) =>
    `${stopKey(plan, state, sign)}|${moneyKey(plan, state, untouched, sign)}|${mindKey(state, sign)}|${peopleKey(state)}|${lettersKey(state, sign)}|${factsKey(plan, state, facts[state.day] ?? [], sign)}|${systemKey(state)}`
}

/** Signs from beyond ASCII, in which numbers and separators are written; the first that is asked gets the first. */
function signs(): Sign {
  const known = new Map<string, string>()
  return (id) => {
    let sign = known.get(id)
    if (sign === undefined) {
      sign = String.fromCharCode(FIRST_SIGN + known.size)
      known.set(id, sign)
    }
    return sign
  }
}

const FIRST_SIGN = 0xa1

function stopKey(plan: Plan, state: MonthState, sign: Sign): string {
  const key = keyOf(plan, state.stop)
  const { day, queue, actions, owed, looked } = state
  let text = `${day}${sign(key)}${actions},${owed}`
  for (const index of queue) text += `,${index}`
  for (const stop of looked) text += sign(stop)
  if (state.stop.kind === 'talk') for (const technique of state.techniques) text += sign(technique)
  if (state.stop.kind === 'desk') text += wishesToday(state, key)
  for (const { id, trigger } of plan.data.moments)
    if (trigger.from <= day && trigger.to > day && state.met.includes(id)) text += sign(`met ${id}`)
  return text
}

function wishesToday({ decisions, day }: MonthState, key: string): string {
  const wishes: string[] = []
  for (let index = decisions.length - 1; index >= 0; index--) {
    const taken = decisions[index]
    if (taken === undefined || taken.day !== day) break
    if (taken.moment === key) wishes.push(taken.option)
  }
  return wishes.sort().join('.')
}

function moneyKey(plan: Plan, state: MonthState, untouched: ReadonlyMap<Bill, string>, sign: Sign): string {
  const { account, purse, week, bills, lenders } = state
  let text = `${account},${purse},${week.day}.${week.days}.${week.cents},${feesOf(state)},${foodNotThere(state)}`
  for (const bill of bills) text += untouched.get(bill) ?? billKey(bill, sign)
  return lenders === plan.opening.lenders ? text : `${text}~${lenders.map(sign).join('')}`
}

function billKey(bill: Bill, sign: Sign): string {
  const { id, status, due, cents, feeCents, step, nextDay, known, asked } = bill
  const flags = (known ? 1 : 0) + (asked ? 2 : 0)
  return `${sign(`bill ${id}`)}${sign(status)}${due}.${cents}.${feeCents}.${step}.${nextDay}.${flags}`
}

function mindKey(state: MonthState, sign: Sign): string {
  const { bandwidth, level, loads, day } = state
  let text = `${bandwidth}${sign(level)}${bandwidthSum(state)},${recentEvents(state)}`
  const active: string[] = []
  for (const { id, points, until } of loads) if (until >= day) active.push(`${sign(id)}${points}.${until}`)
  for (const load of active.sort()) text += load
  return text
}

function peopleKey(state: MonthState): string {
  const { day, ties, trust, trustGrew, needs, consents } = state
  let text = `${Math.max(state.lastFriend, day - FRIEND_DAYS)},${Math.max(state.lastCompany, day - COMPANY_DAYS)},`
  for (const person in ties) text += ties[person]
  for (const person in trust) text += trustGrew[person] === day ? `${trust[person]}+` : trust[person]
  for (const need in needs) text += needs[need]?.[0]
  for (const consent of Object.keys(consents).sort()) text += `,${consent}.${consents[consent]}`
  return text
}

function lettersKey({ letters, underway, day }: MonthState, sign: Sign): string {
  let text = ''
  for (const { id, opened, whole, missed } of letters)
    text += sign(id) + (missed ? 'm' : whole ? 'w' : opened === 0 ? 's' : opened === day ? 't' : 'p')
  for (const { letter, bill, day: on } of underway) text += `${sign(letter)}${sign(bill)}${on}`
  return text
}

function factsKey(plan: Plan, state: MonthState, facts: readonly Fact[], sign: Sign): string {
  let text = ''
  for (const fact of facts) text += sign(String(evaluate(plan, state, fact)))
  return text
}
