// krap schema: writes scenarios/*.schema.json, by which editors help while an author types.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '#scenario'
import { projectRoot } from '#scenario/files'

/** Writes the JSON Schema of each sort of file. */
export function schema(_args: string[]): number {
  for (const [name, text] of Object.entries(jsonSchemas()))
    writeFileSync(join(projectRoot, 'scenarios', name), text)
  return 0
}
