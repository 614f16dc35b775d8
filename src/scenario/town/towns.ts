// The towns of a project as a month needs them: its own with every finding, the others as far as they are sound.

import type { Bundle } from '../bundle.ts'
import type { Finding } from '../finding.ts'
import { hasErrors } from '../finding.ts'
import type { Say } from '../say.ts'
import { mustBeKnown } from '../say.ts'
import type { TownSource } from '../schema/town.ts'
import { readTown } from './read-town.ts'

export interface Towns {
  /** Null when the project has no towns, or not this one. */
  own: TownSource | null
  hasTowns: boolean
  elsewhere: TownSource[]
  findings: Finding[]
}

/**
 * Reads the towns of a project.
 * @param towns by id; when there are none, the town of a month is a name and nothing more
 * @param papers ids of the papers of the month's rules pack
 */
export function readTowns(
  say: Say,
  id: string,
  towns: Readonly<Record<string, Bundle>>,
  papers: readonly string[],
): Towns {
  const known = Object.keys(towns)
  const hint = 'Towns stand in scenarios/towns.'
  if (known.length > 0 && !mustBeKnown(say, ['town'], 'town', id, known, hint))
    return { own: null, hasTowns: true, elsewhere: [], findings: [] }
  const read = known.sort().map((each) => ({ each, ...readOne(towns[each], papers) }))
  return {
    own: read.find(({ each }) => each === id)?.town ?? null,
    hasTowns: known.length > 0,
    elsewhere: read.flatMap(({ each, town, findings }) =>
      each === id || town === null || hasErrors(findings) ? [] : [town],
    ),
    findings: read.find(({ each }) => each === id)?.findings ?? [],
  }
}

function readOne(
  bundle: Bundle | undefined,
  papers: readonly string[],
): { town: TownSource | null; findings: Finding[] } {
  if (bundle === undefined) return { town: null, findings: [] }
  const { town, findings } = readTown(bundle.file, bundle.content, papers)
  return { town: town?.data ?? null, findings }
}
