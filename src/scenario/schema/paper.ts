// Papers: what everybody knows of one, and what a month says of it.

import { z } from 'zod'
import { days, euros, id, line, maker, source } from './basic.ts'

const fetch = z
  .strictObject({
    actions: z.number().int().min(0).max(6),
    costs: euros,
    'in-days': days,
    by: maker.optional().describe('Who asks the money. Left out: fee-rule.'),
    source,
  })
  .describe('What getting it takes. Without this line it can only be given: by an effect, or on the eve.')

const about = {
  fresh: days.optional().describe('Days that desks take it once it was fetched; 0 or left out: always.'),
  copy: euros.optional().describe('Euros for the copy that a desk or a letter keeps.'),
  fetch: fetch.optional(),
  'stands-for': z.array(id).max(20).optional().describe('Papers it stands for where it is accepted.'),
}

/** A paper of the rules pack. */
export const packPaper = z.strictObject({ name: line, ...about, note: line.optional() })

const held = z.enum(['held', 'stale'])

/** A paper in a month: how the household has it on the eve, and what is its own. */
export const monthPaper = z.union([
  held,
  z.strictObject({ name: line.optional(), held: z.enum(['yes', 'held', 'stale']).optional(), ...about }),
])

export type PackPaper = z.infer<typeof packPaper>
export type MonthPaper = z.infer<typeof monthPaper>
