// The small words of the format: ids, amounts, days, hours, sources, conditions.

import { z } from 'zod'

const reserved = new Set(['constructor', 'prototype', 'all', 'evening'])

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/, 'id')
  .refine((value) => !reserved.has(value), 'reserved')
  .describe('Small letters, digits and hyphens; begins with a letter.')

export const text = z.string().trim().min(1).max(6000)

export const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((value) => !value.includes('\n'), 'one-line')

const cents = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6

export const euros = z
  .number()
  .min(0)
  .max(100_000)
  .refine(cents, 'two-decimals')
  .describe('Euros with two decimals, such as 640.00; never negative.')

export const rule = z
  .string()
  .regex(/^rules\.[a-z0-9.-]+(\([\d., -]*\))?$/, 'rule')
  .describe('An amount of the rules pack, such as rules.bijstand.single-parent or rules.huurtoeslag(640).')

export const amount = z.union([euros, rule])

export const source = z.union([
  z.literal('illustrative'),
  z.strictObject({
    from: line.describe('Address or document the amount stands in.'),
    'as-of': z.union([
      z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'as-of'),
      z.number().int().min(1900).max(2100),
    ]),
  }),
])

/** A day of the month; a number past the last day is a day of the next month. */
export const day = z.number().int().min(1).max(400)

export const days = z.number().int().min(0).max(400)

export const hour = z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'hour')

export const condition = z
  .union([z.string().trim().min(1).max(500), z.boolean()])
  .describe('A CEL expression, such as account >= 40.00 && ties.hatice >= 1.')

export const maker = z.enum([
  'wage',
  'benefit-norm',
  'allowance-rule',
  'rent',
  'price',
  'fee-rule',
  'tax',
  'school',
  'chance',
  'household',
  'gift',
])

export const resource = z.enum(['economic', 'mental', 'social', 'cultural'])

export const luck = z.strictObject({
  name: id.optional().describe('Draws with the same name on the same day fall alike.'),
  chance: z.number().min(0).max(1),
})

export const tags = z.array(id).max(20)
