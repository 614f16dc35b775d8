// The month format as JSON Schema, for editors with YAML support.

import { z } from 'zod'
import { month } from './schema/month.ts'

/** JSON text of the schema, as it stands in scenarios/month.schema.json. */
export function monthJsonSchema(): string {
  const schema = z.toJSONSchema(month, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'A household month for Krap', ...schema }, null, 2)}\n`
}
