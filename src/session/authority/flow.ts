// The course of a group session as a statechart. It is driven by committed entries only; what an entry holds is folded
// elsewhere (fold/). Whether something may happen now is asked here and nowhere else.

import { createActor, setup } from 'xstate'
import type { Entry, EntryOf, Phase } from '#session/protocol'
import { LogError } from './log-error.ts'

type Plain = Exclude<Entry['type'], 'belief'>
export type FlowEvent = { type: Plain } | { type: 'belief'; when: EntryOf<'belief'>['when'] }

/** Taken where it stands, without moving. */
const keep = { actions: 'keep' as const }
const before = { guard: 'isBefore' as const, actions: 'keep' as const }
const after = { guard: 'isAfter' as const, actions: 'keep' as const }

/** At any time until all is wiped, also while the session is paused. */
const always = {
  'seat-taken': keep,
  'seat-waits': keep,
  'seat-turned-away': keep,
  'seat-left': keep,
  nickname: keep,
  role: keep,
  'help-asked': keep,
  'help-given': keep,
  'someone-stopped': keep,
  'stop-seen': keep,
  mode: keep,
  'wall-hidden': keep,
  'join-shown': keep,
  'tally-shown': keep,
  'line-hidden': keep,
  'moment-skipped': keep,
  minutes: keep,
  'watcher-note': keep,
  'figure-added': keep,
  'figure-removed': keep,
  ended: '#end',
  wiped: '#wiped',
}

const taken = { decided: 'consequence', 'stepped-back': 'read' }
const counted = { ...taken, 'minority-line': keep, 'second-round': 'talk' }
const walk = {
  'debrief-step': keep,
  'debrief-time': keep,
  'prediction-asked': keep,
  'prediction-given': keep,
  'predictions-counted': keep,
  'predictions-shown': keep,
  'replay-shown': keep,
  'intention-given': keep,
  'intentions-shown': keep,
  'intention-hidden': keep,
}
const causes = { 'causes-asked': keep, 'cause-given': keep, 'causes-shown': keep }

const floor = {
  initial: 'lobby',
  states: {
    lobby: { on: { briefed: 'briefing', 'moment-begun': 'read', 'month-ended': 'end', belief: before } },
    briefing: {
      on: { 'moment-begun': 'read', 'month-ended': 'end', belief: before, 'roles-swapped': '#swap' },
    },
    read: {
      on: {
        ...taken,
        'talk-begun': 'talk',
        'vote-opened': 'vote',
        looked: keep,
        belief: before,
        'roles-swapped': '#swap',
      },
    },
    talk: {
      on: {
        ...taken,
        'talk-extended': keep,
        'talk-over': keep,
        looked: keep,
        'vote-opened': 'vote',
        hands: 'reveal',
      },
    },
    vote: { on: { ...taken, 'vote-cast': keep, 'vote-closed': 'reveal', hands: 'reveal' } },
    reveal: { on: { ...counted, deciding: 'decide' } },
    decide: { on: counted },
    consequence: {
      on: {
        ...causes,
        'stepped-back': 'read',
        'minority-line': keep,
        'moment-begun': 'read',
        'month-ended': 'end',
        'roles-swapped': '#swap',
      },
    },
    end: {
      id: 'end',
      on: {
        belief: after,
        'stepped-back': 'read',
        'moment-begun': 'read',
        'debrief-begun': 'debrief',
        ended: {},
      },
    },
    debrief: { on: { ...causes, ...walk, belief: after, 'stepped-back': 'read', ended: {} } },
    there: { type: 'history' as const, id: 'floor-there' },
  },
}

const table = {
  initial: 'floor',
  on: { 'stop-point-begun': '#stopPoint' },
  states: { floor, swap: { id: 'swap', on: { 'swap-over': '#floor-there' } } },
}

const room = {
  initial: 'table',
  on: { paused: '#paused' },
  states: {
    table: {
      ...table,
      states: {
        ...table.states,
        there: { type: 'history' as const, history: 'deep' as const, id: 'table-there' },
      },
    },
    stopPoint: { id: 'stopPoint', on: { 'stop-point-over': '#table-there' } },
    there: { type: 'history' as const, history: 'deep' as const, id: 'room-there' },
  },
}

export const groupMachine = setup({
  types: { events: {} as FlowEvent },
  actions: { keep: () => undefined },
  guards: {
    isBefore: ({ event }) => event.type === 'belief' && event.when === 'before',
    isAfter: ({ event }) => event.type === 'belief' && event.when === 'after',
  },
}).createMachine({
  id: 'group',
  initial: 'open',
  states: {
    open: {
      initial: 'room',
      on: always,
      states: { room, paused: { id: 'paused', on: { resumed: '#room-there' } } },
    },
    wiped: { id: 'wiped', type: 'final' },
  },
})

export interface Running {
  readonly phase: Phase
  /** Whether the flow takes an entry of this type now. */
  can(event: FlowEvent): boolean
  /** Moves on by a committed entry. An entry the flow does not take is a bug, or a log of something else. */
  take(event: FlowEvent): void
}

/** Starts the flow in the lobby. */
export function runFlow(): Running {
  const actor = createActor(groupMachine)
  actor.start()
  let phase: Phase = 'lobby'
  return {
    get phase() {
      return phase
    },
    can: (event) => actor.getSnapshot().can(event),
    take(event) {
      if (!actor.getSnapshot().can(event)) throw new LogError(`The log has ${event.type} in ${phase}`)
      actor.send(event)
      phase = leaf(actor.getSnapshot().value)
    },
  }
}

/** The innermost state. Every level has one child at a time. */
function leaf(value: unknown): Phase {
  let at = value
  while (typeof at === 'object' && at !== null) at = Object.values(at)[0]
  return at as Phase
}
