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

/** Pictures and shared tags that say the same where a place does not: a call is made at the kitchen table. */
const OF_PICTURE: Readonly<Record<string, Sort>> = {
  'phone-on-hold': 'calls',
  'website-old-laptop': 'portals',
  'town-hall-desk': 'desks',
  'desk-for-entrepreneurs': 'desks',
  'food-parcel-collection': 'desks',
  'doctor-waiting-room': 'trips',
  'bus-stop-rain-or-bicycle': 'trips',
}
const OF_TAG: Readonly<Record<string, Sort>> = { desk: 'desks', phone: 'calls' }

/** Messages that somebody has to answer or open the door for. */
const IN_PERSON = new Set(['call', 'visit'])

/** What came, parted in what is read and what rings. */
export function messagesOf({ plan, end }: History): { letters: Asked[]; calls: Asked[] } {
  const found = { letters: [] as Asked[], calls: [] as Asked[] }
  for (const { id, letter, arrived } of end.letters) {
    const rings = IN_PERSON.has(plan.letters.get(letter)?.channel ?? 'letter')
    found[rings ? 'calls' : 'letters'].push({ day: arrived, id })
  }
  return found
}

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
  const sorts = [OF_PLACE[moment.place], OF_PICTURE[moment.picture], ...tags]
  return new Set(sorts.filter((sort) => sort !== undefined))
}

/**
 * Days by which something was asked, each once: of letters that came and of applications, also when they fall after this
 * month, and of the parts of what was agreed to be paid in instalments that fall in it.
 */
export function deadlinesOf({ plan, before, end }: History): Asked[] {
  const found = new Map<string, Asked>()
  const add = (id: string, day: number): void => {
    if (day >= 1) found.set(`${id} ${day}`, { day, id })
  }
  for (const { id, deadline } of end.letters) add(id, deadline)
  for (const state of [...before, end]) {
    for (const { id, deadline } of state.procedures) add(id, deadline)
  }
  for (const { id, instalment, due } of [...end.settled, ...end.bills])
    if (instalment && due <= plan.data.days) add(id, due)
  return [...found.values()]
}
