// Who sits where, who decides and who watches.

import type { Plan } from '#engine'
import type { SeatRole, Task } from '#session/protocol'
import { tasksIn } from '#session/protocol'
import type { Seat, Session } from './session.ts'

export const seated = ({ seats }: Pick<Session, 'seats'>): Seat[] =>
  [...seats.values()]
    .filter(({ status }) => status === 'seated')
    .sort((one, other) => one.number - other.number)

export const waiting = ({ seats }: Session): Seat[] =>
  [...seats.values()].filter(({ status }) => status === 'waiting')

export const deciders = (session: Session): Seat[] => seated(session).filter(({ role }) => role === 'decide')

/** The lowest number that nobody has, from a first number on. */
export function freeNumber({ seats }: Session, from: number): number {
  const taken = new Set(
    [...seats.values()].flatMap(({ number, status }) => (status === 'turned-away' ? [] : [number])),
  )
  let number = from
  while (taken.has(number)) number += 1
  return number
}

/** A seat by the number the facilitator sees. */
export const seatByNumber = ({ seats }: Session, number: number): Seat | undefined =>
  [...seats.values()].find((seat) => seat.number === number && seat.status !== 'turned-away')

/** The role that keeps both halves even: who comes first decides. */
export function evenRole(others: readonly Seat[]): SeatRole {
  const count = (role: SeatRole) => others.filter((seat) => seat.role === role).length
  return count('decide') <= count('watch') ? 'decide' : 'watch'
}

/** The task of a month that fewest have, in the order of the list; none for who does not watch. */
export function nextTask(
  { data }: Plan,
  role: SeatRole,
  others: readonly Pick<Seat, 'role' | 'task'>[],
): Task | null {
  if (role !== 'watch') return null
  const count = (task: Task) => others.filter((seat) => seat.role === 'watch' && seat.task === task).length
  return tasksIn(data).reduce((least, task) => (count(task) < count(least) ? task : least))
}

/** Halfway: who decided watches and who watched decides; a quiet seat stays quiet. */
export function swappedRoles(
  plan: Plan,
  session: Session,
): { seat: string; role: SeatRole; task: Task | null }[] {
  const swapped: (Pick<Seat, 'role' | 'task'> & { seat: string })[] = []
  for (const { id, role } of seated(session)) {
    const next: SeatRole = role === 'quiet' ? 'quiet' : role === 'decide' ? 'watch' : 'decide'
    swapped.push({ seat: id, role: next, task: nextTask(plan, next, swapped) })
  }
  return swapped
}
