import type { Level, Taken } from '#engine'

/** What the page tells after a decision; `stop` is the place where the month waits. */
export type Scene =
  | { kind: 'stop' }
  /** What came of a choice. */
  | { kind: 'result'; taken: Taken }
  /** What came of an evening at the table; `refused` are wishes that were no longer possible. */
  | { kind: 'table'; taken: Taken[]; refused: string[] }
  /** The night between two stops. */
  | { kind: 'night'; since: number; level: Level }

export const AT_STOP: Scene = { kind: 'stop' }
