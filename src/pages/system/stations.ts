import type { ApplicationView } from '#engine'

type StationState = 'done' | 'now' | 'later' | 'stopped'
type Step = ApplicationView['steps'][number]

export type Station =
  | { kind: 'step'; id: string; number: number; state: StationState; way: string; papers: Step['papers'] }
  | { kind: 'waiting' | 'decision' | 'lapsed'; id: string; state: StationState }

/**
 * An application as a line of stations: its steps, then the waiting and the decision, or where it lapsed. Once it came back, the last step
 * is the one where it stands, since the rest is sent in from there.
 */
export function stationsOf({ status, steps }: ApplicationView): Station[] {
  const over = status === 'lapsed'
  const isIn = status === 'handed-in' || status === 'decided'
  const open = listed(steps).findIndex((step) => !step.done)
  const at = status === 'returned' && open < 0 ? steps.length - 1 : open
  const stateOf = (index: number, done: boolean): StationState => {
    if (isIn) return 'done'
    if (over) return done ? 'done' : 'stopped'
    if (index === at) return 'now'
    return done ? 'done' : 'later'
  }
  const line: Station[] = listed(steps).map(({ id, done, way, papers }, index) => ({
    kind: 'step',
    id,
    number: index + 1,
    state: stateOf(index, done),
    way,
    papers,
  }))
  if (over) return [...line, { kind: 'lapsed', id: 'lapsed', state: 'stopped' }]
  const isDecided = status === 'decided'
  return [
    ...line,
    { kind: 'waiting', id: 'waiting', state: isDecided ? 'done' : status === 'handed-in' ? 'now' : 'later' },
    { kind: 'decision', id: 'decision', state: isDecided ? 'done' : 'later' },
  ]
}

const FORM: Step = { id: '', way: '', done: false, papers: [] }

/** An application without steps is one form, done at a moment of the month. */
const listed = (steps: readonly Step[]): readonly Step[] => (steps.length === 0 ? [FORM] : steps)

/** Whether the desk would miss something at the step where an application stands. */
export function lacksNow({ steps }: Pick<ApplicationView, 'steps'>): boolean {
  const papers = steps.find((step) => !step.done)?.papers ?? []
  return papers.some(({ answer }) => answer === 'missing' || answer === 'stale')
}
