// A rules pack: amounts, formulas, kinds of bill with their ladder, and the letters of those ladders.

import { z } from 'zod'
import { days, euros, id, line, maker, source } from './basic.ts'
import { letterContent, letterText } from './letter.ts'
import { packPaper } from './paper.ts'

const share = z.number().min(0).max(10)
const rounding = z.enum(['cent', 'euro']).optional()

/** One figure of the pack. `note` says in words what it is and how it was worked out. */
const figure = z.strictObject({
  euro: euros,
  per: z.enum(['once', 'day', 'week', 'month', 'quarter', 'year', 'hour']).optional(),
  source,
  note: line.optional(),
})

const bands = z.strictObject({
  formula: z.literal('bands'),
  own: euros.describe('Part the household pays itself.'),
  bands: z
    .array(z.strictObject({ 'up-to': euros, 'up-to-large': euros.optional(), share }))
    .min(1)
    .max(10),
  large: z.number().int().optional().describe('Household size from which `up-to-large` holds.'),
  round: rounding,
  source,
  note: line.optional(),
})

const table = z.strictObject({
  formula: z.literal('table'),
  rows: z
    .array(z.tuple([euros, euros]))
    .min(2)
    .max(50),
  round: rounding,
  source,
  note: line.optional(),
})

const sum = z.strictObject({
  formula: z.literal('sum'),
  terms: z.array(euros).min(1).max(10).describe('Each argument times its term.'),
  divide: z.number().min(1).max(366).optional(),
  round: rounding,
  source,
  note: line.optional(),
})

const portion = z.strictObject({
  formula: z.literal('share'),
  bands: z
    .array(z.strictObject({ 'up-to': euros, share }))
    .min(1)
    .max(10),
  min: euros.optional(),
  max: euros.optional(),
  round: rounding,
  source,
  note: line.optional(),
})

export const formula = z.union([bands, table, sum, portion])

const group = z.record(id, figure)

const ladderStep = z.strictObject({
  id,
  after: days,
  fee: z
    .strictObject({ percent: z.number().int().min(0).max(300), min: euros, by: maker.optional(), source })
    .optional(),
  letter: id.optional(),
  threat: z.boolean().optional(),
  source: source.optional(),
  note: line.optional(),
})

const kind = z.strictObject({
  name: line,
  essential: z.boolean(),
  by: maker,
  ladder: z.array(ladderStep).max(12),
})

export const packLetter = z.strictObject({
  content: letterContent,
  term: days.optional(),
  plain: z.boolean().optional(),
  ...letterText,
})

export const pack = z.strictObject({
  'krap-rules': z.literal(1),
  id,
  title: line,
  language: z.enum(['nl', 'en']),
  country: line,
  'as-of': z.string(),
  amounts: z.record(id, z.union([figure, group])),
  formulas: z.record(id, formula),
  parties: z.record(id, line),
  kinds: z.record(id, kind),
  letters: z.record(id, packLetter),
  papers: z.record(id, packPaper).optional(),
  terms: z.record(id, z.strictObject({ days, source, note: line.optional() })).optional(),
})

export type Pack = z.infer<typeof pack>
export type Figure = z.infer<typeof figure>
export type Formula = z.infer<typeof formula>
export type SourceText = z.infer<typeof source>
