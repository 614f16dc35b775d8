import { assign, createActor, setup } from 'xstate'
import type { ReferencePlan } from './month.ts'
import type { ReferenceState } from './reducer.ts'
import { decide, opening, untilDecision } from './reducer.ts'

/** The reference month as an xstate machine: a decision is an event, the reducer does the sums. */
export function referenceMachine(plan: ReferencePlan) {
  return setup({
    types: {
      context: {} as ReferenceState,
      events: {} as { type: 'choose'; option: 0 | 1 | 2 },
    },
    actions: {
      decide: assign(({ context, event }) => decide(plan, context, event.option)),
    },
    guards: {
      last: ({ context }) => context.decided + 1 === plan.dilemmas.length,
    },
  }).createMachine({
    context: untilDecision(plan, opening),
    initial: 'waiting',
    states: {
      waiting: {
        on: { choose: [{ guard: 'last', target: 'over', actions: 'decide' }, { actions: 'decide' }] },
      },
      over: { type: 'final' },
    },
  })
}

/** Plays a whole month as an actor: 14 events. @param next gives a whole number below its argument */
export function playActor(
  machine: ReturnType<typeof referenceMachine>,
  next: (below: number) => number,
): ReferenceState {
  const actor = createActor(machine).start()
  while (actor.getSnapshot().status === 'active') actor.send({ type: 'choose', option: next(3) as 0 | 1 | 2 })
  return actor.getSnapshot().context
}
