// The lever file: checked data, or findings.

import type { Finding } from '../finding.ts'
import { mustBeKnown, sayer } from '../say.ts'
import { checkSchema } from '../schema/findings.ts'
import type { LeversSource } from '../schema/lever.ts'
import { levers } from '../schema/lever.ts'
import type { YamlFile } from '../yaml/read.ts'
import { readYaml } from '../yaml/read.ts'

export interface LeverFile {
  yaml: YamlFile
  data: LeversSource
}

/**
 * Reads and checks a lever file: schema, levers told apart, towns that exist.
 * @param towns ids of the towns of the project
 */
export function readLeverFile(
  file: string,
  content: string | Uint8Array,
  towns: readonly string[],
): { levers: LeverFile | null; findings: Finding[] } {
  const read = readYaml(file, content)
  if ('findings' in read) return { levers: null, findings: read.findings }
  const checked = checkSchema(read.yaml, levers)
  if ('findings' in checked) return { levers: null, findings: checked.findings }
  const findings: Finding[] = []
  const say = sayer(read.yaml, findings)
  const ids = checked.data.levers.map((each) => each.id)
  checked.data.levers.forEach((each, index) => {
    if (ids.indexOf(each.id) < index) {
      const text = `\`${each.id}\` is already the name of another lever. Choose another.`
      say.error(['levers', index, 'id'], 'id/twice', text)
    }
    each.changes.forEach((change, n) => {
      if ('town' in change)
        mustBeKnown(say, ['levers', index, 'changes', n, 'town'], 'town', change.town, towns)
    })
  })
  return { levers: { yaml: read.yaml, data: checked.data }, findings }
}
