// What bars an option: asked at the very stop where it should stand.

import type { MonthState, Refusal } from '#engine'
import { advance, evaluate, isRefusal, keyOf } from '#engine'
import { seedOfPlay } from '../plays/lot.ts'
import type { Bar, Why } from './bar.ts'
import { bar, rare } from './bar.ts'
import type { Seeking } from './find.ts'
import { behind, find } from './find.ts'
import { whenOf } from './nearness.ts'
import { partsOf, showCondition } from './show-condition.ts'
import { steererOf } from './steer.ts'
import { wantsOf } from './wants.ts'

const TRIES = 60

const WHY: Partial<Record<Refusal['refused'], Why>> = {
  'decision/condition-not-met': 'condition',
  'decision/not-enough-money': 'money',
  'decision/no-actions-left': 'actions',
  'decision/out-of-view': 'view',
}

/** What bars an option by its id, `moment/option` or `talk/turn/option`; nothing when it turns out to be there, which is then known. */
export function barsOfOption(on: Seeking, id: string, depth: number): Bar[] {
  const slash = id.lastIndexOf('/')
  const [moment, option] = [id.slice(0, slash), id.slice(slash + 1)]
  const key = `option:${id}`
  const owner = on.plan.moments.has(moment) ? moment : moment.slice(0, moment.lastIndexOf('/'))
  if (find(on, `moment:${owner}`).state === null) return behind(on, `moment:${owner}`, depth)
  const when = whenOf(on.plan, moment, option)
  const parts = when === undefined ? [] : partsOf(when)
  const held = parts.map(() => false)
  const refused = new Map<Why, number>()
  const look = (state: MonthState): void => {
    if (keyOf(on.plan, state.stop) !== moment) return
    parts.forEach((part, n) => {
      held[n] ||= evaluate(on.plan, state, part) === true
    })
    const answer = advance(on.plan, state, { moment, option })
    if (!isRefusal(answer)) {
      on.known.set(key, { state: answer })
      return
    }
    const why = WHY[answer.refused] ?? 'closed'
    refused.set(why, (refused.get(why) ?? 0) + 1)
  }
  const play = steererOf(on.plan, wantsOf(on.plan, { kind: 'option', id }, on.sites))
  for (let n = 0; n < TRIES && !on.stop(); n++) play(seedOfPlay(on.seed, n), (n % 4) * 15, look)
  if (find(on, key).state !== null) return []
  const [why] = [...refused].sort((one, other) => other[1] - one[1])[0] ?? []
  if (why === undefined) return [rare(key)]
  if (why !== 'condition' || when === undefined) return [bar(why, key)]
  const never = parts.filter((_, n) => held[n] === false)
  const at = `${key}#when`
  return never.length > 0
    ? never.map((part) => bar(why, at, showCondition(part)))
    : [bar('together', at, showCondition(when))]
}
