// A town file: checked data, or findings.

import type { Finding } from '../finding.ts'
import type { Say } from '../say.ts'
import { mustBeKnown, sayer } from '../say.ts'
import { checkSchema } from '../schema/findings.ts'
import type { OrganisationSource, TownSource } from '../schema/town.ts'
import { town } from '../schema/town.ts'
import type { YamlFile } from '../yaml/read.ts'
import { readYaml } from '../yaml/read.ts'

export interface TownFile {
  yaml: YamlFile
  data: TownSource
}

/**
 * Reads and checks a town file: schema, organisations told apart, papers and neighbours that exist.
 * @param papers ids of the papers of the rules packs
 */
export function readTown(
  file: string,
  content: string | Uint8Array,
  papers: readonly string[],
): { town: TownFile | null; findings: Finding[] } {
  const read = readYaml(file, content)
  if ('findings' in read) return { town: null, findings: read.findings }
  const checked = checkSchema(read.yaml, town)
  if ('findings' in checked) return { town: null, findings: checked.findings }
  const findings: Finding[] = []
  const say = sayer(read.yaml, findings)
  const { organisations } = checked.data
  const ids = organisations.map((each) => each.id)
  organisations.forEach((each, index) => {
    if (ids.indexOf(each.id) < index) {
      const text = `\`${each.id}\` is already the name of another organisation. Choose another.`
      say.error(['organisations', index, 'id'], 'id/twice', text)
    }
    references(say, each, index, ids, papers)
  })
  return { town: { yaml: read.yaml, data: checked.data }, findings }
}

function references(
  say: Say,
  { id, asks, knows, accepts }: OrganisationSource,
  index: number,
  ids: readonly string[],
  papers: readonly string[],
): void {
  const path = ['organisations', index]
  const hint = 'Papers stand in the rules pack.'
  for (const [key, list] of Object.entries({ asks, accepts: accepts ?? [] })) {
    for (const [n, paper] of list.entries()) mustBeKnown(say, [...path, key, n], 'paper', paper, papers, hint)
  }
  knows.forEach((other, n) => {
    if (!mustBeKnown(say, [...path, 'knows', n], 'organisation', other, ids, 'They stand in this file.'))
      return
    if (other === id) {
      const text = 'An organisation cannot hand over to itself. Take it out.'
      say.error([...path, 'knows', n], 'town/knows-itself', text)
    }
  })
}
