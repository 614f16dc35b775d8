// What makes a condition hold, or fail: fact by fact, which decisions bring it about.

import type { Effect, Expr } from '#engine'
import type { Gathering } from './gathering.ts'
import { add, begin, wantEffect, workOn } from './gathering.ts'

type Value = number | string | boolean

/** Wants a condition to hold (`truth`), or not to. */
export function wantTruth(on: Gathering, expr: Expr, truth: boolean, weight: number, depth: number): void {
  if (!Array.isArray(expr)) return
  switch (expr[0]) {
    case 'and':
    case 'or':
      wantTruth(on, expr[1], truth, weight, depth)
      wantTruth(on, expr[2], truth, weight, depth)
      return
    case 'not':
      wantTruth(on, expr[1], !truth, weight, depth)
      return
    case 'get':
      wantFact(on, expr[1], expr[2] ?? '', true, truth ? weight : -weight, depth)
      return
    case 'in':
      for (const each of expr[2])
        if (!Array.isArray(each)) compare(on, expr[1], '==', each, truth ? weight : -weight, depth)
      return
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [, left, right] = expr
      if (!Array.isArray(right)) compare(on, left, expr[0], right, truth ? weight : -weight, depth)
      return
    }
  }
}

const FLIPPED: Readonly<Record<string, boolean>> = { '!=': true, '<': true, '<=': true }

function compare(
  on: Gathering,
  left: Expr,
  operator: string,
  value: Value,
  weight: number,
  depth: number,
): void {
  if (!Array.isArray(left) || left[0] !== 'get') return
  const flipped = FLIPPED[operator] === true
  wantFact(on, left[1], left[2] ?? '', value, flipped ? -weight : weight, depth)
}

type Wanting = (on: Gathering, key: string, value: Value, weight: number, depth: number) => void

/** Wants a fact to be `value` or more; with a weight below zero, something else or less. */
function wantFact(
  on: Gathering,
  name: string,
  key: string,
  value: Value,
  weight: number,
  depth: number,
): void {
  const away = value === false || value === 'none'
  facts[name]?.(on, key, value, away ? -weight : weight, depth)
}

const effectOf =
  (is: (effect: Effect, key: string, value: Value) => boolean): Wanting =>
  (on, key, value, weight, depth) =>
    wantEffect(on, (effect) => is(effect, key, value), weight, depth)

const money: Wanting = (on, _key, _value, weight) => {
  on.wants.money = weight > 0 ? 1 : -1
}

const facts: Readonly<Record<string, Wanting>> = {
  account: money,
  purse: money,
  free: money,
  overdue: (on, _key, _value, weight) => {
    on.wants.money = weight > 0 ? -1 : 1
  },
  bandwidth: (on, _key, _value, weight) => {
    on.wants.mind = weight > 0 ? 1 : -1
  },
  level: (on, _key, value, weight) => {
    on.wants.mind = (value === 'ruimte') === weight > 0 ? 1 : -1
  },
  unopened: (on, _key, _value, weight) => {
    for (const { id } of on.plan.data.letters)
      for (const how of ['open', 'together']) add(on, id, how, -weight)
  },
  chose: (on, key, value, weight, depth) => {
    if (value === '') for (const { id } of on.plan.options.get(key) ?? []) add(on, key, id, -weight)
    else add(on, key, String(value), weight)
    if (weight > 0 && value !== '') wantMoment(on, key, weight, depth)
  },
  outcome: (on, key, value, weight, depth) => {
    for (const { id, outcomes } of on.plan.options.get(key) ?? [])
      if (outcomes.some((each) => each.id === value)) add(on, key, id, weight)
    if (weight > 0) wantMoment(on, key, weight, depth)
  },
  letters: (on, key, value, weight, depth) => {
    const opens = value === 'open' ? weight : value === 'shut' ? -weight : 0
    for (const how of ['open', 'together']) add(on, key, how, opens)
    if (weight > 0) wantEffect(on, (effect) => effect.do === 'letter' && effect.letter === key, weight, depth)
  },
  bills: (on, key, value, weight, depth) => {
    if (value === 'overdue' || value === 'paid') add(on, key, 'pay', value === 'paid' ? weight : -weight)
    if (value === 'overdue') on.wants.money = weight > 0 ? -1 : 1
    if (value === 'plan') wantEffect(on, (each) => each.do === 'arrange' && each.bill === key, weight, depth)
    wantEffect(on, (each) => each.do === 'book' && each.booking.id === key, weight, depth)
  },
  procedures: (on, key, value, weight, depth) => {
    if (value === 'none' || value === 'asked' || value === 'lapsed') begin(on, key, weight, depth)
    else workOn(on, key, weight, depth)
    if (value === 'asked' || value === 'lapsed')
      for (const manner of ['alone', 'together', 'hand-over']) add(on, key, manner, -Math.abs(weight))
    const papers = on.plan.procedures.get(key)?.steps.flatMap((step) => step.papers) ?? []
    if (value === 'returned') for (const paper of papers) add(on, paper, 'fetch', -2 * weight)
  },
  steps: (on, key, _value, weight, depth) => workOn(on, key, weight, depth),
  result: (on, key, _value, weight, depth) => workOn(on, key, weight, depth),
  papers: (on, key, _value, weight, depth) => {
    add(on, key, 'fetch', weight)
    wantEffect(on, (effect) => effect.do === 'paper' && effect.paper === key, weight, depth)
  },
  flags: (on, key, _value, weight, depth) => {
    wantEffect(on, (each) => each.do === 'flag' && each.flag === key && each.value, weight, depth)
    wantEffect(on, (each) => each.do === 'flag' && each.flag === key && !each.value, -weight, depth)
  },
  needs: (on, key, value, weight, depth) => {
    const is = (met: boolean) => (effect: Effect) =>
      effect.do === 'need' && effect.need === key && effect.met === met
    wantEffect(on, is(true), value === 'met' ? weight : -weight, depth)
    wantEffect(on, is(false), value === 'refused' ? weight : -weight, depth)
  },
  things: effectOf(
    (effect, key, value) => effect.do === 'thing' && effect.thing === key && effect.state === value,
  ),
  ties: (on, key, _value, weight, depth) => {
    wantEffect(on, (each) => each.do === 'tie' && each.person === key && each.by > 0, weight, depth)
    wantEffect(on, (each) => each.do === 'tie' && each.person === key && each.by < 0, -weight, depth)
  },
  trust: (on, key, _value, weight, depth) => {
    wantEffect(on, (each) => each.do === 'trust' && each.person === key && each.by > 0, weight, depth)
    wantEffect(on, (each) => each.do === 'trust' && each.person === key && each.by < 0, -weight, depth)
  },
  resources: (on, key, _value, weight, depth) => {
    wantEffect(on, (each) => each.do === 'resource' && each.name === key && each.by > 0, weight, depth)
  },
  consents: (on, key, _value, weight, depth) => {
    const is = (given: boolean) => (effect: Effect) =>
      effect.do === 'consent' && `${effect.organisation}/${effect.purpose}` === key && effect.given === given
    wantEffect(on, is(true), weight, depth)
    wantEffect(on, is(false), -weight, depth)
  },
  met: effectOf(
    (effect, key) =>
      (effect.do === 'meet' && effect.organisation === key) || (effect.do === 'refer' && effect.to === key),
  ),
  handovers: effectOf(
    (effect, key, value) => effect.do === 'refer' && effect.to === key && effect.warm === (value === 'warm'),
  ),
}

function wantMoment(on: Gathering, key: string, weight: number, depth: number): void {
  const owner = on.plan.moments.has(key) ? key : key.slice(0, key.indexOf('/'))
  const when = on.plan.moments.get(owner)?.trigger.when
  const once = `moment:${owner} true`
  if (when === undefined || on.seen.has(once)) return
  on.seen.add(once)
  wantTruth(on, when, true, weight, depth + 1)
}
