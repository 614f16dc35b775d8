import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportOverride } from './biome-overrides.ts'
import { importOverrides } from './biome-overrides.ts'
import { folders } from './folders.ts'

const mark = /^ {4}\{ "includes": .*"noRestrictedImports".*\n/gm

function line({ includes, group, message }: ImportOverride): string {
  const list = (items: readonly string[]) => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`
  const rule = `{ "group": ${list(group)}, "message": ${JSON.stringify(message)} }`
  const options = `{ "level": "error", "options": { "patterns": [${rule}] } }`
  return `    { "includes": ${list(includes)}, "linter": { "rules": { "style": { "noRestrictedImports": ${options} } } } }`
}

/** biome.json as it should read: the lines about imports are those that follow from the table. */
function expected(text: string): string {
  const rest = text.replace(mark, '').replace(/,?\n {2}\]\n\}\n$/, '')
  return `${rest},\n${importOverrides(folders).map(line).join(',\n')}\n  ]\n}\n`
}

/** Whether biome.json holds exactly the import rules of the table; with `write` it is made so. */
export function biomeAgrees(root: string, write: boolean): boolean {
  const file = join(root, 'biome.json')
  const text = readFileSync(file, 'utf8')
  const wanted = expected(text)
  if (write && wanted !== text) writeFileSync(file, wanted)
  return write || wanted === text
}
