// A choice and what it leads to.

import { z } from 'zod'
import { condition, id, line, luck, tags, text } from './basic.ts'
import { effects } from './effect.ts'

export const techniques = ['open', 'reflect', 'affirm', 'summarise', 'advise', 'push'] as const

export const technique = z.enum(techniques)

export const outcome = z.strictObject({
  id,
  when: condition.optional(),
  luck: luck.optional(),
  result: text.optional(),
  effects: effects.optional(),
})

export const option = z.strictObject({
  id,
  text,
  cost: line.optional().describe('Money, effort and when, such as: € 0 · iets om terug te doen'),
  when: condition.optional(),
  distance: z.enum(['near', 'middle', 'far']).optional(),
  actions: z.number().int().min(0).max(6).optional(),
  tags: tags.optional(),
  technique: technique.optional(),
  result: text.optional(),
  effects: effects.optional(),
  outcomes: z.array(outcome).min(1).max(6).optional(),
})

export type OutcomeSource = z.infer<typeof outcome>
export type OptionSource = z.infer<typeof option>
