// What bars an item that steered plays did not come to: the nearest cause first, then what lies behind it.

import type { Expr, Outcome } from '#engine'
import type { Bar } from './bar.ts'
import { bar, rare } from './bar.ts'
import { barsOfApplication } from './bars-of-application.ts'
import { barsOfOption } from './bars-of-option.ts'
import type { Seeking } from './find.ts'
import { behind, find, tryFor } from './find.ts'
import { partsOf, showCondition } from './show-condition.ts'
import { itemKeyOf } from './sites.ts'
import type { OutcomeTaken, Taken } from './without.ts'
import { letterWith, momentWith, optionOutcomeWith, resultWith } from './without.ts'

/** Plays under a month with something taken away, before it counts as still barred. */
const TRIES = 40

/** How many causes behind causes are named. */
const DEEP = 4

/** What bars an item, by its key. */
export function barsOf(on: Seeking, key: string, depth: number): Bar[] {
  if (depth > DEEP || on.stop()) return []
  const once = `${key} ${depth}`
  const known = on.bars.get(once) ?? barsAt(on, key, depth)
  on.bars.set(once, known)
  return known
}

function barsAt(on: Seeking, key: string, depth: number): Bar[] {
  const place = key.indexOf(':')
  const kind = key.slice(0, place)
  const id = key.slice(place + 1)
  switch (kind) {
    case 'moment':
      return barsOfMoment(on, id)
    case 'option':
      return barsOfOption(on, id, depth)
    case 'outcome':
      return barsOfOutcome(on, id, depth)
    case 'letter':
    case 'notice':
      return barsOfLetter(on, key, id, depth)
    case 'step':
      return barsOfApplication(on, id, depth)
    case 'result':
      return barsOfResult(on, id, depth)
    default:
      return [rare(key)]
  }
}

function barsOfMoment(on: Seeking, id: string): Bar[] {
  const key = `moment:${id}`
  const trigger = on.plan.moments.get(id)?.trigger
  const under = (taken: Taken): boolean => tryFor(on, momentWith(on.plan, id, taken), key, TRIES) !== null
  return barsOfCondition(key, trigger?.when, trigger?.luck !== undefined, under)
}

/** A condition taken away, or its luck, or both; whichever lets the item come is the bar. */
function barsOfCondition(
  key: string,
  when: Expr | undefined,
  luck: boolean,
  under: (taken: Taken) => boolean,
): Bar[] {
  const draw: Bar = bar('luck', `${key}#luck`)
  if (when !== undefined && under({ when: null })) return partsThatBar(key, when, under)
  if (luck && under({ luck: null })) return [draw]
  if (when !== undefined && luck && under({ when: null, luck: null }))
    return [...partsThatBar(key, when, (taken) => under({ ...taken, luck: null })), draw]
  return [rare(key)]
}

/** The parts of a condition that never held, each asked alone; or the whole, where each held at times. */
function partsThatBar(key: string, when: Expr, under: (taken: Taken) => boolean): Bar[] {
  const parts = partsOf(when)
  const at = `${key}#when`
  const never = parts.length === 1 ? parts : parts.filter((part) => !under({ when: part }))
  return never.length > 0
    ? never.map((part) => bar('condition', at, showCondition(part)))
    : [bar('together', at, showCondition(when))]
}

function barsOfOutcome(on: Seeking, id: string, depth: number): Bar[] {
  const slash = id.lastIndexOf('/')
  const path = id.slice(0, slash)
  const outcome = id.slice(slash + 1)
  if (find(on, `option:${path}`).state === null) return behind(on, `option:${path}`, depth)
  const cut = path.lastIndexOf('/')
  const [moment, option] = [path.slice(0, cut), path.slice(cut + 1)]
  const outcomes = on.plan.options.get(moment)?.find((each) => each.id === option)?.outcomes ?? []
  const under = (taken: OutcomeTaken): boolean =>
    tryFor(on, optionOutcomeWith(on.plan, moment, option, outcome, taken), `outcome:${id}`, TRIES) !== null
  return barsAmong(`outcome:${path}`, outcomes, outcome, under)
}

function barsOfResult(on: Seeking, id: string, depth: number): Bar[] {
  const [procedure = '', outcome = ''] = id.split('/')
  const form = on.plan.procedures.get(procedure)
  const others = form?.outcomes.some((each) => find(on, `result:${procedure}/${each.id}`).state !== null)
  if (others !== true) return barsOfApplication(on, `${procedure}/`, depth)
  const under = (taken: OutcomeTaken): boolean =>
    tryFor(on, resultWith(on.plan, procedure, outcome, taken), `result:${id}`, TRIES) !== null
  return barsAmong(`result:${procedure}`, form?.outcomes ?? [], outcome, under)
}

/** An outcome among others: its own condition and luck, and those before it, which are taken first. */
function barsAmong(
  base: string,
  outcomes: readonly Outcome[],
  id: string,
  under: (taken: OutcomeTaken) => boolean,
): Bar[] {
  const place = outcomes.findIndex((each) => each.id === id)
  const own = outcomes[place]
  const earlier: Bar[] = place > 0 ? [bar('earlier', `${base}/${outcomes[place - 1]?.id}`)] : []
  if (earlier.length > 0 && under({ alone: true })) return earlier
  const bars = barsOfCondition(`${base}/${id}`, own?.when, own?.luck !== undefined, under)
  if (bars[0]?.why !== 'rare' || earlier.length === 0) return bars
  const free = (taken: Taken): boolean => under({ ...taken, alone: true })
  return [...barsOfCondition(`${base}/${id}`, own?.when, own?.luck !== undefined, free), ...earlier].filter(
    ({ why }) => why !== 'rare',
  )
}

function barsOfLetter(on: Seeking, key: string, id: string, depth: number): Bar[] {
  const letter = on.plan.letters.get(id)
  if (letter === undefined) return []
  if (letter.day > 0) {
    const under = (taken: Taken): boolean => tryFor(on, letterWith(on.plan, id, taken), key, TRIES) !== null
    return barsOfCondition(key, letter.when, false, under)
  }
  if (letter.bill !== undefined && letter.step !== undefined)
    return [bar('ladder', `booking:${letter.bill}`, letter.step)]
  if (letter.from === '') return [bar('ladder', key, kindsWith(on, id))]
  const senders = on.sites.filter(({ effect }) => effect.do === 'letter' && effect.letter === id)
  const keys = [...new Set(senders.map(({ site }) => itemKeyOf(on.plan, site)))]
  const closed = keys.filter((each) => find(on, each).state === null)
  if (closed.length < keys.length) return [bar('month-ends', key)]
  return closed.slice(0, 2).flatMap((each) => behind(on, each, depth))
}

/** The kinds of bill whose ladder sends a notice of the rules pack. */
const kindsWith = (on: Seeking, id: string): string =>
  Object.values(on.plan.data.kinds)
    .filter(({ ladder }) => ladder.some((step) => step.letter === id))
    .map((kind) => kind.id)
    .join(', ')
