import type { WallView } from '#session/protocol'
import { LIMITS, PROTOCOL_VERSION } from '#session/protocol'
import type { Session } from '../session.ts'
import type { Parts } from './parts.ts'
import { debriefPart } from './parts.ts'

/** What the shared screen shows: the story and sums. No note for the facilitator, no letter, nobody's vote. */
export function wallView(parts: Parts, session: Session): WallView {
  const { beat, tally, tallyShown, month, phase } = session
  return {
    protocol: PROTOCOL_VERSION,
    role: 'wall',
    n: session.n,
    played: parts.played(session.opened),
    flow: parts.flow(session),
    talk: parts.talk(session),
    vote: parts.vote(session),
    consequence: session.consequence,
    month: phase === 'wiped' ? null : parts.wallMonth(month),
    told: parts.told(session.told),
    bookedBefore: session.bookedBefore,
    tally: parts.shownTally(tally, tallyShown),
    lines: parts.shownLines(session.lines, beat, tallyShown),
    seats: parts.seats(session, LIMITS.seats),
    causes: parts.causes(session.causes),
    debrief: debriefPart(parts, session),
    walk: parts.walk(session),
  }
}
