// A town file: the organisations of one place.

import { z } from 'zod'
import { days, id, line, source, text } from './basic.ts'
import { languages } from './languages.ts'
import { channels, ways } from './system-words.ts'

/** Lines of an organisation that may be composed though the rest has a source. */
export const organisationLines = [
  'name',
  'task',
  'for-whom',
  'asks',
  'days',
  'ways',
  'channels',
  'knows',
  'accepts',
  'plain',
  'remembers',
  'chain',
  'good-to-know',
  'site',
] as const

export const organisation = z.strictObject({
  id,
  name: line,
  task: text,
  'for-whom': text,
  asks: z.array(id).max(20).describe('Papers of the rules pack that it asks as a rule.'),
  days: days.describe('Days to a decision; 0 when none are taken here.'),
  ways: z.array(z.enum(ways)).min(1).max(5).describe('Where one can begin.'),
  channels: z.array(z.enum(channels)).min(1).max(5).describe('How it writes back.'),
  knows: z.array(id).max(60).describe('Organisations of this town that it can hand over to.'),
  accepts: z.array(id).max(20).optional().describe('Entitling papers it takes in place of others.'),
  plain: z.boolean().optional().describe('It writes so that the plain twin is what arrives.'),
  remembers: z.boolean().optional().describe('What was handed in here is not asked again.'),
  chain: z.enum(['front', 'end']).describe('Light and early, or heavy and late.'),
  'good-to-know': text.optional().describe('What goes wrong here, told kindly.'),
  site: z
    .strictObject({ says: text, really: text })
    .optional()
    .describe('What its web page says, and what is really so.'),
  source: z.union([z.literal('composed'), ...source.options]),
  composed: z.array(z.enum(organisationLines)).max(20).optional(),
})

export const town = z.strictObject({
  'krap-town': z.literal(1),
  id,
  title: line,
  language: z.enum(languages),
  'as-of': z.union([z.number().int().min(1900).max(2100), line]),
  organisations: z.array(organisation).min(1).max(100),
})

export type OrganisationSource = z.infer<typeof organisation>
export type TownSource = z.infer<typeof town>
