// How a group of ten plays the month: what it decides together, and what the household does by itself.

import { z } from 'zod'
import { id, line } from './basic.ts'

/** A moment by its id, one turn of a talk as `talk/turn`. */
const decision = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}(\/[a-z][a-z0-9-]{0,59})?$/, 'decision')
  .describe('A moment by its id, one turn of a talk as talk/turn.')

const groupMoment = z.strictObject({
  moment: decision.describe('A dilemma, a desk, one turn of a talk as talk/turn, or a whole talk.'),
  minutes: z.number().int().min(1).max(60).describe('From reading out to its consequence.'),
  talk: z
    .number()
    .int()
    .min(0)
    .max(1800)
    .optional()
    .describe('Seconds of talking; left out: without a clock.'),
  skip: z.boolean().optional().describe('May be left to the household when time is short.'),
})

export const group = z.strictObject({
  minutes: z.number().int().min(5).max(240).describe('What the whole month may take.'),
  moments: z.array(groupMoment).min(1).max(40),
  habits: z
    .record(decision, id)
    .optional()
    .describe('What the household does where the group does not decide.'),
})

export const notes = z
  .array(line)
  .min(1)
  .max(8)
  .describe('Short lines for the facilitator alone: what to watch for, a question for when it falls silent.')

export type GroupSource = z.infer<typeof group>
