// The lever file: named changes of circumstances.

import { z } from 'zod'
import { day, euros, id, line, maker, source } from './basic.ts'
import { languages } from './languages.ts'

export const circumstances = ['once', 'warm', 'automatic', 'one-contact'] as const

const change = z.union([
  z.strictObject({ opening: z.strictObject({ account: euros }) }).describe('More on the account on the eve.'),
  z
    .strictObject({
      income: z.strictObject({ id, day, single: euros, family: euros, by: maker, source }),
    })
    .describe('An income beside the others: for one person, and for a household with children.'),
  z.strictObject({ letters: z.enum(['plain', 'official']) }).describe('Which twin arrives, whoever writes.'),
  z
    .strictObject({ circumstances: z.array(z.enum(circumstances)).min(1).max(4) })
    .describe('How the system works.'),
  z.strictObject({ town: id }).describe('The organisations as another town has them.'),
])

/** The word a change is recognised by, in the order of the union above. */
export const changeVerbs = change.options.map((option) => Object.keys(option.shape)[0] ?? '')

const lever = z.strictObject({
  id,
  name: line,
  says: line.describe('What is different, in one sentence.'),
  changes: z.array(change).min(1).max(10),
})

export const levers = z.strictObject({
  'krap-levers': z.literal(1),
  language: z.enum(languages),
  levers: z.array(lever).min(1).max(50),
})

export type LeverSource = z.infer<typeof lever>
export type LeversSource = z.infer<typeof levers>
export type ChangeSource = z.infer<typeof change>
