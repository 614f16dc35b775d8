// What a play should do to come to an item.

import type { Effect, Expr } from '#engine'
import type { Gathering } from './gathering.ts'
import { add, begin, FADE, wantEffect, workOn } from './gathering.ts'

/** How far back it is worked out. */
const DEEP = 5

/** Wants an item reached, or (with a weight below zero) not. */
export function wantItem(on: Gathering, key: string, weight: number, depth: number): void {
  const once = `${key} ${weight > 0}`
  if (depth > DEEP || on.seen.has(once)) return
  on.seen.add(once)
  const [kind = '', id = ''] = cut(key, ':')
  const less = weight * FADE
  if (kind === 'moment') wantCondition(on, on.plan.moments.get(id)?.trigger.when, less, depth + 1)
  else if (kind === 'option') wantOption(on, id, weight, depth)
  else if (kind === 'outcome') wantOutcome(on, id, weight, depth)
  else if (kind === 'letter' || kind === 'notice') wantLetter(on, id, less, depth)
  else if (kind === 'step' || kind === 'result') wantApplication(on, kind, id, weight, depth)
  else wantEnding(on, id, weight, depth)
}

function wantOption(on: Gathering, id: string, weight: number, depth: number): void {
  const slash = id.lastIndexOf('/')
  const moment = id.slice(0, slash)
  const option = id.slice(slash + 1)
  add(on, moment, option, weight)
  if (weight < 0) return
  const owner = on.plan.moments.get(moment) ?? on.plan.moments.get(moment.slice(0, moment.lastIndexOf('/')))
  wantCondition(on, owner?.trigger.when, weight * FADE, depth + 1)
  const options = owner?.kind === 'talk' ? owner.turns.flatMap((turn) => turn.options) : owner?.options
  const own = options?.find((each) => each.id === option)
  wantCondition(on, own?.when, weight * FADE, depth + 1)
  if ((own?.needs.account ?? 0) > 0 && on.wants.money === 0) on.wants.money = 1
}

function wantOutcome(on: Gathering, id: string, weight: number, depth: number): void {
  const slash = id.lastIndexOf('/')
  const option = id.slice(0, slash)
  wantItem(on, `option:${option}`, weight, depth)
  const cutAt = option.lastIndexOf('/')
  const outcomes =
    on.plan.options.get(option.slice(0, cutAt))?.find((each) => each.id === option.slice(cutAt + 1))
      ?.outcomes ?? []
  first(on, outcomes, id.slice(slash + 1), weight, depth)
}

/** An outcome is taken when its condition holds and none before it does. */
function first(
  on: Gathering,
  outcomes: readonly { id: string; when?: Expr | undefined }[],
  id: string,
  weight: number,
  depth: number,
): void {
  for (const outcome of outcomes) {
    if (outcome.id === id) {
      wantCondition(on, outcome.when, weight * FADE, depth + 1)
      return
    }
    if (outcome.when !== undefined) on.truth(on, outcome.when, false, weight * FADE, depth + 1)
  }
}

function wantLetter(on: Gathering, id: string, weight: number, depth: number): void {
  const letter = on.plan.letters.get(id)
  wantCondition(on, letter?.when, weight, depth + 1)
  wantEffect(on, (effect) => effect.do === 'letter' && effect.letter === id, weight, depth)
  if (letter?.step === undefined && letter?.from !== '') return
  // a letter of a ladder comes when nothing is paid; one about an application, when it is begun and left alone
  on.wants.money = -1
  for (const { id: bill } of on.plan.data.bookings) add(on, bill, 'pay', -weight)
  for (const each of on.plan.data.procedures) {
    if (each.letters.lapsed !== id && each.letters.incomplete !== id) continue
    begin(on, each.id, weight, depth)
    for (const manner of ['alone', 'together', 'hand-over'])
      add(on, each.id, manner, each.letters.lapsed === id ? -weight : weight)
  }
}

function wantApplication(on: Gathering, kind: string, id: string, weight: number, depth: number): void {
  const [procedure = '', last = ''] = cut(id, '/')
  workOn(on, procedure, weight, depth)
  if (kind === 'result') first(on, on.plan.procedures.get(procedure)?.outcomes ?? [], last, weight, depth)
}

function wantEnding(on: Gathering, id: string, weight: number, depth: number): void {
  const [about, name = '', how = ''] = id.split('/')
  if (about === 'level') on.wants.mind = name === 'ruimte' ? 1 : -1
  else if (about === 'arrears') on.wants.money = name === 'none' ? 1 : -1
  else {
    const decides = (effect: Effect, met: boolean): boolean =>
      effect.do === 'need' && effect.need === name && effect.met === met
    wantEffect(on, (effect) => decides(effect, true), how === 'met' ? weight : -weight, depth)
    wantEffect(on, (effect) => decides(effect, false), how === 'refused' ? weight : -weight, depth)
  }
}

function wantCondition(on: Gathering, when: Expr | undefined, weight: number, depth: number): void {
  if (when !== undefined) on.truth(on, when, weight > 0, Math.abs(weight), depth)
}

function cut(text: string, at: string): [string, string] {
  const place = text.indexOf(at)
  return [text.slice(0, place), text.slice(place + 1)]
}
