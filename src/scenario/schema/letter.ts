// Letters with their plain twin, and the ladder letters of a rules pack.

import { z } from 'zod'
import { condition, day, days, id, line, tags, text } from './basic.ts'
import { effects } from './effect.ts'
import { channels } from './system-words.ts'

export const letterText = {
  title: line,
  official: text,
  key: line.optional().describe('The phrase in `official` that counts; marked in ruimte.'),
  'plain-text': text,
}

export const letterContent = z.enum(['news', 'certainty', 'bad-news', 'threat', 'form', 'bill'])

export const letter = z.strictObject({
  id,
  from: id,
  day: day.optional(),
  when: condition.optional(),
  content: letterContent,
  plain: z.boolean().optional().describe('Left out: as the sender writes.'),
  channel: z.enum(channels).optional(),
  missed: text.optional().describe('What is found when a call or a visit passed the household by.'),
  term: days.optional(),
  bill: id.optional(),
  step: id.optional(),
  ...letterText,
  tags: tags.optional(),
  effects: effects.optional(),
})

export type LetterSource = z.infer<typeof letter>
