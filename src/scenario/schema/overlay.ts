// A translation: key of a text -> the hash of what was translated, and the translation.

import { z } from 'zod'

export const overlay = z.record(
  z.string().regex(/^[a-z][a-z0-9.-]*$/, 'text-key'),
  z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{8}$/, 'hash'),
    text: z.string().trim().min(1).max(6000),
  }),
)
