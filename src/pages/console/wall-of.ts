import type { ConsoleView, ConsoleWalk, WallView, WallWalk } from '#session/protocol'
import { LIMITS } from '#session/protocol'

/** What the wall is shown in the state the console is in: the same, without what is for the facilitator alone. */
export function wallOf(view: ConsoleView): WallView {
  const { protocol, n, played, flow, talk, vote, consequence, month, told, causes, debrief, walk } = view
  const { bookedBefore, tally, tallyShown, lines, seats, waiting } = view
  return {
    protocol,
    role: 'wall',
    n,
    played,
    flow,
    talk,
    vote,
    consequence,
    month: month && { ...month, letters: [], papers: [], applications: [] },
    told,
    bookedBefore,
    tally: tallyShown ? tally : null,
    lines: tallyShown ? lines.flatMap(({ text, hidden }) => (hidden ? [] : [text])) : [],
    seats: { taken: seats.length, of: LIMITS.seats, waiting: waiting.length },
    causes,
    debrief,
    walk: walk && walkOf(walk),
  }
}

function walkOf({ shared, intentionsShown, levers, intentions, ...walk }: ConsoleWalk): WallWalk {
  const shown = walk.step === 'intentions' ? intentions.filter(({ hidden }) => !hidden) : []
  return { ...walk, intentions: shown.map(({ practice, policy }) => ({ practice, policy })) }
}
