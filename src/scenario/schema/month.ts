// The month file as a whole. `scenarios/README.md` says the same in words for authors.

import { z } from 'zod'
import { limits } from '../yaml/limits.ts'
import type { condition } from './basic.ts'
import { euros, id, line, resource, source, text } from './basic.ts'
import { booking } from './booking.ts'
import { expects } from './expects.ts'
import { group } from './group.ts'
import { languages } from './languages.ts'
import { letter } from './letter.ts'
import { moment } from './moment.ts'
import { monthPaper } from './paper.ts'
import { procedure } from './procedure.ts'

const age = z.number().int().min(0).max(120)

const lives = z.strictObject({
  name: line.optional(),
  age,
  figure: id.optional(),
  tie: z.number().int().min(0).max(5).optional(),
  strengths: z.array(line).min(1).max(6),
})

const around = z.strictObject({
  name: line.optional(),
  age: age.optional(),
  figure: id.optional(),
  tie: z.number().int().min(0).max(5).optional(),
  strong: z.boolean().optional(),
  'reads-along': z.boolean().optional(),
  trust: z.number().int().min(0).max(5).optional(),
  helps: z.boolean().optional().describe('Helps with an application once trusted.'),
  'works-for': id.optional().describe('Organisation of the town.'),
})

const readBy = z.strictObject({
  name: line,
  role: line.optional(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date'),
})

const household = z.strictObject({
  people: z.record(id, lives),
  account: z.strictObject({
    balance: z.number().min(-100_000).max(100_000),
    overdraft: euros.optional(),
    source: source.optional(),
  }),
  purse: euros.optional(),
  bandwidth: z.number().min(0).max(100),
  resources: z.record(resource, z.number().int().min(0).max(10)),
  things: z.record(id, z.union([line, z.number()])).optional(),
  letters: z.array(id).max(20).optional(),
})

export const month = z.strictObject({
  krap: z.literal(1),
  id,
  title: line,
  language: z.enum(languages),
  complete: z.array(z.enum(languages)).max(2).optional().describe('Languages in which every text stands.'),
  rules: id,
  month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'month'),
  town: id,
  minutes: z.number().int().min(1).max(240),
  promise: line,
  intro: text,
  cover: id.optional().describe('Picture of the title card; left out, that of the first moment.'),
  'read-by': readBy.nullable(),
  basis: z.enum(['composed', 'retold']),
  content: z.array(line).max(20),
  authors: z.array(line).max(20).optional(),
  household,
  around: z.record(id, around).optional(),
  parties: z.record(id, line).optional(),
  papers: z.record(id, monthPaper).optional(),
  needs: z.record(id, z.strictObject({ person: id, text })).optional(),
  loads: z.record(id, line).optional().describe('Names of the loads that effects of this month set.'),
  flags: z.array(id).max(200).optional(),
  bookings: z.array(booking).max(limits.bookings),
  letters: z.array(letter).max(limits.letters).optional(),
  procedures: z.array(procedure).max(50).optional(),
  moments: z.array(moment).min(1).max(limits.moments),
  group: group.optional(),
  expects: expects.optional(),
})

export type MonthSource = z.infer<typeof month>
export type Condition = z.infer<typeof condition>
