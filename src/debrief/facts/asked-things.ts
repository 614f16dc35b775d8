// Things that were asked, read from moments, sittings and dates.

import type { Moment, Way } from '#engine'
import type { History } from '../history.ts'
import { sittingsOf } from './sittings.ts'
import type { Asked } from './types.ts'

type Sort = 'desks' | 'portals' | 'calls' | 'trips'

const OF_WAY: Partial<Record<Way, Sort>> = {
  desk: 'desks',
  person: 'desks',
  website: 'portals',
  phone: 'calls',
}

/** Places of a month where somebody sits behind a counter, and other places one goes to because something is asked. */
const OF_PLACE: Readonly<Record<string, Sort>> = {
  'town-hall': 'desks',
  'food-bank': 'desks',
  phone: 'calls',
  school: 'trips',
  doctor: 'trips',
  hospital: 'trips',
  library: 'trips',
  'bus-stop': 'trips',
}

/** Shared tags of moments and choices that say the same where the place does not. */
const OF_TAG: Readonly<Record<string, Sort>> = { desk: 'desks', phone: 'calls' }

/** Counters, portals, calls and ways out of the house, each once a day for one moment. */
export function askedByWay(history: History): Record<Sort, Asked[]> {
  const found: Record<Sort, Asked[]> = { desks: [], portals: [], calls: [], trips: [] }
  for (const { day, procedure, way } of sittingsOf(history)) {
    const sort = OF_WAY[way]
    if (sort !== undefined) found[sort].push({ day, id: procedure })
  }
  const counted = new Set<string>()
  for (const { day, moment, option } of history.log) {
    if (option === 'fetch' && history.plan.papers.has(moment)) found.trips.push({ day, id: moment })
    const place = momentOf(history, moment)
    if (place === undefined) continue
    for (const sort of sortsOf(history, place, moment, option)) {
      const key = `${sort} ${day} ${place.id}`
      if (!counted.has(key)) found[sort].push({ day, id: place.id })
      counted.add(key)
    }
  }
  return found
}

/** The moment a decision was taken in; a turn of a talk is `talk/turn`. */
const momentOf = ({ plan }: History, key: string): Moment | undefined =>
  plan.moments.get(key) ?? plan.moments.get(key.split('/')[0] ?? '')

function sortsOf({ plan }: History, moment: Moment, key: string, option: string): Set<Sort> {
  const chosen = plan.options.get(key)?.find(({ id }) => id === option)
  const tags = [...moment.tags, ...(chosen?.tags ?? [])].map((tag) => OF_TAG[tag])
  return new Set([OF_PLACE[moment.place], ...tags].filter((sort) => sort !== undefined))
}

/** Days of this month by which a letter or an application asked something, each once. */
export function deadlinesOf({ plan, before, end }: History): Asked[] {
  const last = plan.data.days
  const found = new Map<string, Asked>()
  const add = (id: string, day: number): void => {
    if (day >= 1 && day <= last) found.set(`${id} ${day}`, { day, id })
  }
  for (const { id, deadline } of end.letters) add(id, deadline)
  for (const state of [...before, end]) {
    for (const { id, deadline } of state.procedures) add(id, deadline)
  }
  return [...found.values()]
}
