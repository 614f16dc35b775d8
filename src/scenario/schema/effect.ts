// What happens because of a choice: one verb each.

import { z } from 'zod'
import { amount, day, days, id, line, maker, resource, source } from './basic.ts'
import { later } from './booking.ts'

export const eventNames = [
  'shame',
  'need-refused',
  'threat',
  'shock',
  'lecture',
  'bad-news',
  'sent-on',
  'friend-help',
  'good-talk',
  'certainty',
  'pleasure',
  'form-together',
] as const

const money = { id, name: line, by: maker.optional(), source: source.optional() }
const points = z.number().int().min(-10).max(10)

export const effect = z.union([
  z.strictObject({ pay: amount, ...money, kind: id, 'from-pocket': z.enum(['account', 'purse']).optional() }),
  z.strictObject({ receive: amount, ...money, kind: id.optional() }),
  z.strictObject({ book: later, day: day.optional(), 'in-days': days.optional() }),
  z.strictObject({ move: id, 'to-day': day }),
  z.strictObject({ arrange: id }),
  z.strictObject({ cancel: id }),
  z.strictObject({ known: id }),
  z.strictObject({ event: z.enum(eventNames) }),
  z.strictObject({
    load: id,
    points: z.number().min(-20).max(20),
    days: z.number().int().min(1).max(60),
    card: id.optional(),
  }),
  z.strictObject({ tie: id, by: points }),
  z.strictObject({ contact: id }),
  z.strictObject({ need: id, met: z.boolean() }),
  z.strictObject({ letter: id, 'in-days': days.optional() }),
  z.strictObject({ open: z.union([z.literal('all'), id]), together: z.boolean().optional() }),
  z.strictObject({ start: id }),
  z.strictObject({ 'hand-in': id }),
  z.strictObject({ helped: id }),
  z.strictObject({ paper: id }),
  z.strictObject({ consent: id, purpose: id, given: z.boolean() }),
  z.strictObject({ trust: id, by: points }),
  z.strictObject({ meet: id }),
  z.strictObject({ refer: id, by: id, warm: z.boolean().optional() }),
  z.strictObject({ flag: id, value: z.boolean().optional() }),
  z.strictObject({ resource, by: points }),
  z.strictObject({ thing: id, state: z.union([line, z.number()]) }),
])

/** The word an effect is recognised by, in the order of the union above. */
export const verbs = effect.options.map((option) => Object.keys(option.shape)[0] ?? '')

export const effects = z.array(effect).max(30)

export type EffectSource = z.infer<typeof effect>
