// Equal states, so that search walks each of them once. Two plays that come to one key can go on in the same ways and
// end at the same measures; what only tells how they came there (ledger, log, order of events) is left out.

import type { Bill, MonthState, Plan } from '#engine'
import { evaluate, keyOf } from '#engine'
import { recentEvents } from './event-key.ts'
import type { Fact } from './facts-read.ts'
import { factsByDay } from './facts-read.ts'
import { bandwidthSum, feesOf } from './measures.ts'
import { systemKey } from './system-key.ts'

export type KeyOf = (state: MonthState) => string

/** Facts that a state holds in a list or sum of its own, which the key has whole. */
const WHOLE = new Set(['needs', 'trust', 'ties', 'papers', 'steps', 'procedures', 'result', 'consents'])

/** Days after which a friend, or any company, has been away as long as the model counts (L11, L10). */
const FRIEND_DAYS = 3
const COMPANY_DAYS = 7

/** Builds the key function of a plan. Keys of one plan under one seed may be compared, at stops and at the end. */
export function stateKeys(plan: Plan): KeyOf {
  const facts = factsByDay(plan).map((list) => list.filter(([, name]) => !WHOLE.has(name)))
  const untouched = new Map(plan.opening.bills.map((bill, index) => [bill, String.fromCharCode(64 + index)]))
  return (state) =>
    [
      stopKey(plan, state),
      moneyKey(plan, state, untouched),
      mindKey(state),
      peopleKey(state),
      lettersKey(state),
      factsKey(plan, state, facts[state.day] ?? []),
      systemKey(state),
    ].join('|')
}

function stopKey(plan: Plan, state: MonthState): string {
  const key = keyOf(plan, state.stop)
  const { day, queue, actions, owed, looked } = state
  let text = `${day},${key},${queue.join('.')},${actions},${owed},${looked.join('.')}`
  if (state.stop.kind === 'talk') text += `,${state.techniques.join('.')}`
  if (state.stop.kind === 'desk') text += `,${wishesToday(state, key)}`
  for (const { id, trigger } of plan.data.moments)
    if (trigger.from <= day && trigger.to > day && state.met.includes(id)) text += `,${id}`
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

function moneyKey(plan: Plan, state: MonthState, untouched: ReadonlyMap<Bill, string>): string {
  const { account, purse, week, bills, lenders } = state
  let text = `${account},${purse},${week.day}.${week.days}.${week.cents},${feesOf(state)},${foodGiven(state)},`
  for (const bill of bills) text += untouched.get(bill) ?? billKey(bill)
  if (lenders !== plan.opening.lenders) text += `,${lenders.join('.')}`
  return text
}

const billKey = (bill: Bill): string =>
  `(${bill.id}.${bill.status}.${bill.due}.${bill.cents}.${bill.feeCents}.${bill.step}.${bill.nextDay}.${bill.known}.${bill.asked})`

/** Living money that came, less what was asked: how much food was not there. */
function foodGiven({ ledger, bills, settled }: MonthState): number {
  let cents = 0
  for (const line of ledger) if (line.pocket === 'purse' && line.cents > 0) cents += line.cents
  for (const list of [bills, settled])
    for (const bill of list) if (bill.living && bill.status === 'paid') cents -= bill.cents
  return cents
}

function mindKey(state: MonthState): string {
  const { bandwidth, level, loads, day } = state
  let text = `${bandwidth},${level},${bandwidthSum(state)},${recentEvents(state)}`
  const active = loads.filter(({ until }) => until >= day)
  if (active.length > 0)
    text += active
      .map(({ id, points, until }) => `,${id}.${points}.${until}`)
      .sort()
      .join('')
  return text
}

function peopleKey(state: MonthState): string {
  const { day, ties, trust, trustGrew, needs, consents } = state
  let text = `${Math.max(state.lastFriend, day - FRIEND_DAYS)},${Math.max(state.lastCompany, day - COMPANY_DAYS)}`
  for (const person in ties) text += `,${ties[person]}`
  for (const person in trust) text += trustGrew[person] === day ? `,${trust[person]}+` : `,${trust[person]}`
  for (const need in needs) text += `,${needs[need]}`
  for (const consent of Object.keys(consents).sort()) text += `,${consent}.${consents[consent]}`
  return text
}

function lettersKey({ letters, underway, day }: MonthState): string {
  let text = ''
  for (const { id, opened, whole, missed } of letters) {
    const how = missed ? 'm' : whole ? 'w' : opened === 0 ? 's' : opened === day ? 't' : 'p'
    text += `${id}.${how},`
  }
  for (const { letter, bill, day: on } of underway) text += `${letter}@${bill}.${on},`
  return text
}

function factsKey(plan: Plan, state: MonthState, facts: readonly Fact[]): string {
  let text = ''
  for (const fact of facts) text += `${evaluate(plan, state, fact)},`
  return text
}
