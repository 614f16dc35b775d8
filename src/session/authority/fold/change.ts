import type { GroupCut, Plan } from '#engine'
import type { Entry, EntryOf, Phase } from '#session/protocol'
import type { Session } from '../session.ts'

export interface FoldContext {
  plan: Plan
  cut: GroupCut
  /** Where the flow stands once the entry is taken. */
  phase: Phase
}

/** What an entry changes of a session. */
export type Change<T extends Entry['type']> = (
  session: Session,
  entry: EntryOf<T>,
  context: FoldContext,
) => Partial<Session>

export type Changes<T extends Entry['type']> = { [K in T]: Change<K> }
