// Moments: a dilemma, a talk, a desk.

import { z } from 'zod'
import { condition, day, hour, id, line, luck, tags, text } from './basic.ts'
import { notes } from './group.ts'
import { option, technique } from './option.ts'

const seed = z.string().regex(/^[A-Z]{1,4}\d{1,3}$/, 'seed')

const common = {
  id,
  from: z
    .union([seed, z.array(seed).min(1).max(6)])
    .optional()
    .describe('The event seed it was drawn from.'),
  day: day.optional(),
  between: z.tuple([day, day]).optional(),
  luck: luck.optional(),
  when: condition.optional(),
  at: hour.optional(),
  place: id,
  picture: id.optional(),
  title: line,
  tags: tags.optional(),
  content: z.array(line).max(10).optional().describe('Content warnings of this moment.'),
  'stop-point': z.boolean().optional().describe('The game falls silent here for the expert by experience.'),
  notes: notes.optional(),
}

export const dilemma = z.strictObject({
  kind: z.literal('dilemma').optional(),
  ...common,
  text,
  options: z.array(option).min(2).max(5),
})

export const desk = z.strictObject({
  kind: z.literal('desk'),
  ...common,
  text,
  options: z.array(option).min(2).max(12),
})

export const turn = z.strictObject({
  id,
  lines: z
    .array(z.strictObject({ who: id, text, technique: technique.optional() }))
    .min(1)
    .max(20),
  options: z.array(option).min(1).max(5),
  notes: notes.optional(),
})

export const talk = z.strictObject({
  kind: z.literal('talk'),
  ...common,
  text: text.optional(),
  with: id,
  turns: z.array(turn).min(1).max(20),
})

export const moment = z.union([dilemma, talk, desk])

export type MomentSource = z.infer<typeof moment>
