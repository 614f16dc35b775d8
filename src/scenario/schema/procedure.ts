// An application: its steps, its days, what comes of it.

import { z } from 'zod'
import { day, days, id, line } from './basic.ts'
import { outcome } from './option.ts'
import { ways } from './system-words.ts'

const step = z.strictObject({
  id,
  title: line,
  way: z.enum(ways),
  actions: z.number().int().min(0).max(6).optional(),
  papers: z.array(id).max(20).optional(),
})

const someDays = z.number().int().min(1).max(400)

export const procedure = z.strictObject({
  id,
  to: id.describe('The party or organisation that decides.'),
  title: line,
  deadline: day.optional().describe('Day by which it must be in.'),
  term: someDays.optional().describe('Days from its start by which it must be in; 28 when nothing is said.'),
  days: days.optional().describe("Days to the decision. Left out: the organisation's own."),
  check: someDays
    .optional()
    .describe('Days until it comes back when something is missing; 5 when nothing is said.'),
  grace: someDays
    .optional()
    .describe('Days to send the rest; the term of the rules pack when nothing is said.'),
  automatic: z.boolean().optional().describe('Could be granted from what is known already.'),
  steps: z.array(step).min(1).max(12).optional(),
  outcomes: z.array(outcome).min(1).max(6).optional(),
})

export type ProcedureSource = z.infer<typeof procedure>
