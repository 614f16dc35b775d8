// krap schema: writes scenarios/month.schema.json, by which editors help while an author types.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monthJsonSchema } from '#scenario'
import { projectRoot } from '#scenario/files'

/** Writes the JSON Schema of the month format. */
export function schema(_args: string[]): number {
  writeFileSync(join(projectRoot, 'scenarios', 'month.schema.json'), monthJsonSchema())
  return 0
}
