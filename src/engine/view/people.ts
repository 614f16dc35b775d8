// Who is at home and how they stand: by hour, level and the place of the moment.

import type { Plan } from '../link.ts'
import type { Person } from '../plan.ts'
import type { MonthState } from '../state.ts'
import type { HouseView } from '../view-types.ts'

type Figure = HouseView['people'][number]

const AT_TABLE: Record<MonthState['level'], string> = {
  ruimte: 'sit-table',
  krap: 'sit-table',
  tunnel: 'sit-worry',
  overleven: 'sit-tired',
}
const STANDING: Record<MonthState['level'], string> = {
  ruimte: 'neutral',
  krap: 'neutral',
  tunnel: 'worried',
  overleven: 'tired',
}
/** Places outside the house: whoever the moment is about is not at home. */
const OUTSIDE = new Set([
  'street',
  'bus-stop',
  'school',
  'town-hall',
  'shop',
  'work',
  'doctor',
  'hospital',
  'food-bank',
  'library',
  'sports-club',
  'neighbour',
])

/** Figures with a pose and a room; nobody when the household is out. */
export function peopleAtHome(
  plan: Plan,
  state: MonthState,
  hour: HouseView['hour'],
  focus: string,
  place: string,
): Figure[] {
  const home = plan.data.people.filter((person) => person.household)
  const adults = home.filter((person) => !person.child)
  const children = home.filter((person) => person.child)
  // No drawing has a grown-up lying down: who lies awake is not drawn at the table meanwhile.
  const abed = focus === 'parents-room' && hour === 'night'
  const guest = state.stop.kind === 'talk' ? talker(plan, state.stop.moment) : undefined
  return [
    ...(OUTSIDE.has(place) || abed
      ? []
      : adults.map((person, index) => adult(state, person, index, hour, focus))),
    ...(atSchool(hour) ? [] : children.flatMap((person, index) => child(person, index, hour))),
    ...(guest === undefined || OUTSIDE.has(place)
      ? []
      : [{ figure: guest.figure, pose: 'sit-table', room: 'table' }]),
  ]
}

const atSchool = (hour: HouseView['hour']): boolean => hour === 'day' || hour === 'rain'

function talker(plan: Plan, moment: string): Person | undefined {
  const talk = plan.moments.get(moment)
  return talk?.kind === 'talk' ? plan.data.people.find((person) => person.id === talk.with) : undefined
}

function adult(
  state: MonthState,
  person: Person,
  index: number,
  hour: HouseView['hour'],
  focus: string,
): Figure {
  const table = focus === 'kitchen' || focus === 'table' || hour === 'night'
  if (table) return { figure: person.figure, pose: AT_TABLE[state.level], room: 'table' }
  if (focus === 'living-room' && index === 0) return { figure: person.figure, pose: 'sit-sofa', room: focus }
  return { figure: person.figure, pose: STANDING[state.level], room: focus }
}

/** The eldest does homework upstairs, the youngest has the sofa; at night the young sleep. */
function child(person: Person, index: number, hour: HouseView['hour']): Figure[] {
  if (hour === 'night') return []
  if (hour === 'morning') return [figure(person, 'neutral', index === 0 ? 'hall' : 'kitchen')]
  return [
    index === 0 ? figure(person, 'neutral', 'childrens-room') : figure(person, 'sit-sofa', 'living-room'),
  ]
}

const figure = (person: Person, pose: string, room: string): Figure => ({ figure: person.figure, pose, room })
