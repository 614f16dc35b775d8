// A rules pack from its files: checked data, or findings.

import type { Finding } from '../finding.ts'
import { mustBeKnown, sayer } from '../say.ts'
import { checkSchema } from '../schema/findings.ts'
import type { Pack } from '../schema/pack.ts'
import { pack } from '../schema/pack.ts'
import type { YamlFile } from '../yaml/read.ts'
import { readYaml } from '../yaml/read.ts'

export interface PackSource {
  yaml: YamlFile
  data: Pack
}

/** Reads and checks a rules pack: schema, ladder letters that exist, key phrases that stand in their letter. */
export function readPack(
  file: string,
  content: string | Uint8Array,
): { pack: PackSource | null; findings: Finding[] } {
  const read = readYaml(file, content)
  if ('findings' in read) return { pack: null, findings: read.findings }
  const checked = checkSchema(read.yaml, pack)
  if ('findings' in checked) return { pack: null, findings: checked.findings }
  const findings: Finding[] = []
  const say = sayer(read.yaml, findings)
  const { letters, kinds, papers } = checked.data
  for (const [kind, { ladder }] of Object.entries(kinds)) {
    ladder.forEach((step, index) => {
      const path = ['kinds', kind, 'ladder', index, 'letter']
      if (step.letter !== undefined && !Object.hasOwn(letters, step.letter)) {
        say.error(
          path,
          'reference/unknown-letter',
          `There is no ladder letter \`${step.letter}\` in this pack.`,
        )
      }
    })
  }
  for (const [id, letter] of Object.entries(letters)) {
    if (letter.key !== undefined && !letter.official.includes(letter.key)) {
      say.error(
        ['letters', id, 'key'],
        'letter/key-not-found',
        'These words do not stand in `official`. Copy them from there.',
      )
    }
  }
  for (const [id, paper] of Object.entries(papers ?? {})) {
    paper['stands-for']?.forEach((other, n) => {
      mustBeKnown(say, ['papers', id, 'stands-for', n], 'paper', other, Object.keys(papers ?? {}))
    })
  }
  return { pack: { yaml: read.yaml, data: checked.data }, findings }
}
