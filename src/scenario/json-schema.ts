// The formats as JSON Schema, for editors with YAML support.

import { z } from 'zod'
import { levers } from './schema/lever.ts'
import { month } from './schema/month.ts'
import { town } from './schema/town.ts'

/** File name in scenarios/ -> JSON text of the schema of one sort of file. */
export function jsonSchemas(): Record<string, string> {
  return {
    'month.schema.json': jsonSchema('A household month for Krap', month),
    'town.schema.json': jsonSchema('A town for Krap', town),
    'levers.schema.json': jsonSchema('Levers for Krap', levers),
  }
}

function jsonSchema(title: string, format: z.ZodType): string {
  const schema = z.toJSONSchema(format, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}
