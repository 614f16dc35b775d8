// A line of the month's money: it arrives, is debited, or moves to the purse.

import { z } from 'zod'
import { amount, day, id, line, maker, source } from './basic.ts'

const common = { id, name: line, source: source.optional() }

const paid = {
  ...common,
  kind: id.describe('Kind of bill of the rules pack; decides what happens when it cannot be paid.'),
  by: maker.optional().describe('Who made the rule. Left out: as usual for this kind.'),
}

export const debit = z.strictObject({
  ...paid,
  day,
  out: amount,
  to: id.optional(),
  instalment: z.boolean().optional(),
  known: z.boolean().optional(),
})

export const income = z.strictObject({
  ...common,
  kind: id.optional(),
  by: maker,
  day,
  in: amount,
  from: id.optional(),
  known: z.boolean().optional(),
})

export const living = z.strictObject({
  ...common,
  kind: id.optional(),
  by: maker.optional(),
  day,
  living: amount,
})

export const booking = z.union([debit, income, living])

/** A booking made by an effect: the day stands beside it. */
export const later = z.union([debit.omit({ day: true }), income.omit({ day: true })])

export type BookingSource = z.infer<typeof booking>
export type LaterSource = z.infer<typeof later>
