// What bars a step of an application, or any decision on it.

import type { MonthState } from '#engine'
import { advance, isRefusal } from '#engine'
import { seedOfPlay } from '../plays/lot.ts'
import type { Bar } from './bar.ts'
import { bar, rare } from './bar.ts'
import type { Seeking } from './find.ts'
import { behind, find } from './find.ts'
import { itemKeyOf } from './sites.ts'
import { steererOf } from './steer.ts'
import { wantsOf } from './wants.ts'

const TRIES = 60

/** @param id `procedure/step`; with an empty step what bars any decision on it */
export function barsOfApplication(on: Seeking, id: string, depth: number): Bar[] {
  const [procedure = '', step = ''] = id.split('/')
  const form = on.plan.procedures.get(procedure)
  if (form === undefined) return []
  const starts = on.sites.filter(({ effect }) => effect.do === 'start' && effect.procedure === procedure)
  const keys = [...new Set(starts.map(({ site }) => itemKeyOf(on.plan, site)))]
  if (keys.every((key) => find(on, key).state === null))
    return keys.slice(0, 2).flatMap((key) => behind(on, key, depth))

  const wanted = form.steps.findIndex((each) => each.id === step)
  const place = wanted < 0 ? form.steps.length - 1 : wanted
  const refused = new Map<string, number>()
  let late = false
  const look = (state: MonthState): void => {
    const running = state.procedures.find((each) => each.id === procedure)
    if (running === undefined) return
    late ||= running.status === 'handed-in' && running.decision > on.plan.data.days
    if (running.step !== place || running.status !== 'asked') return
    const answer = advance(on.plan, state, { moment: procedure, option: 'alone' })
    if (isRefusal(answer)) refused.set(answer.refused, (refused.get(answer.refused) ?? 0) + 1)
  }
  const item = { kind: 'step', id: `${procedure}/${form.steps[place]?.id ?? ''}` } as const
  const play = steererOf(on.plan, wantsOf(on.plan, item, on.sites))
  for (let n = 0; n < TRIES && !on.stop(); n++) play(seedOfPlay(on.seed, n), (n % 4) * 15, look)
  if (late && wanted < 0) return [bar('month-ends', `procedure:${procedure}`)]
  const [code] = [...refused].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0] ?? []
  const at = wanted < 0 ? `procedure:${procedure}` : `step:${id}`
  return code === undefined ? [rare(at)] : [bar('closed', at, code)]
}
