// The belief check as this device keeps it. Only a ticket and the marks travel, to be added to the group's sums.

import type { Phase } from '#session/protocol'
import { areMarks } from '../common/belief-marks.ts'

export type When = 'before' | 'after'

export interface KeptBelief {
  ticket: string
  answers: number[]
  /** The session has counted it, or never will. */
  settled: boolean
}

export type KeptBeliefs = Partial<Record<When, KeptBelief>>

const BEFORE: ReadonlySet<Phase> = new Set(['lobby', 'briefing', 'read'] as const)
const AFTER: ReadonlySet<Phase> = new Set(['end', 'debrief'] as const)

/** Which of the two checks can be answered now. */
export const whichBelief = (phase: Phase): When | null =>
  BEFORE.has(phase) ? 'before' : AFTER.has(phase) ? 'after' : null

/** What a device kept, as far as it is what it should be. */
export function readBeliefs(raw: unknown): KeptBeliefs {
  if (typeof raw !== 'object' || raw === null) return {}
  const kept: KeptBeliefs = {}
  for (const when of ['before', 'after'] as const) {
    const each: unknown = (raw as Record<string, unknown>)[when]
    if (isKept(each)) kept[when] = each
  }
  return kept
}

const isKept = (raw: unknown): raw is KeptBelief =>
  typeof raw === 'object' &&
  raw !== null &&
  'ticket' in raw &&
  typeof raw.ticket === 'string' &&
  'settled' in raw &&
  typeof raw.settled === 'boolean' &&
  'answers' in raw &&
  areMarks(raw.answers)
