// What an author expects a search over the month to find. A search that finds otherwise is a finding.

import { z } from 'zod'

const percent = z
  .string()
  .regex(/^(100|\d{1,2}(\.\d)?)%$/, 'percent')
  .describe('A share of plays, such as 20%.')

const item = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}(\/[a-z][a-z0-9-]{0,59}){0,3}$/, 'item')
  .describe(
    'A moment, `moment/option`, `talk/turn/option`, a letter, `application/step` or `application/outcome`.',
  )

const minutes = z.number().int().min(0).max(600)

const room = z
  .strictObject({
    'at-least': z.number().min(0).max(1_000_000).optional(),
    'at-most': z.number().min(0).max(1_000_000).optional(),
  })
  .describe('Between the best and the worst end: euros, points of bandwidth, or a count.')

export const expects = z.strictObject({
  winnable: z
    .enum(['no', 'only-with-luck', 'yes'])
    .optional()
    .describe(
      'Whether one play can have it all: essentials paid, no new arrears, no need of a child refused, bandwidth krap or better at the end.',
    ),
  reaches: z
    .union([z.literal('all'), z.array(item).min(1).max(400)])
    .optional()
    .describe('What some play must come to: all that this file has, or these.'),
  tunnel: z
    .strictObject({ from: percent, to: percent })
    .optional()
    .describe('Share of random plays that end in the tunnel or below.'),
  minutes: z
    .strictObject({ from: minutes, to: minutes })
    .optional()
    .describe('What the middle random play takes to read and decide.'),
  spread: z
    .strictObject({
      balance: room.optional(),
      arrears: room.optional(),
      fees: room.optional(),
      bandwidth: room.optional(),
      'needs-unmet': room.optional(),
    })
    .optional()
    .describe('How far apart the best and the worst end that a search finds may lie.'),
})

export type ExpectsSource = z.infer<typeof expects>
