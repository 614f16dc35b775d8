// A month from disk: its file, the translations beside it, the rules packs and towns of the project.

import { basename, dirname, join, resolve } from 'node:path'
import type { Compiled, Finding } from '#scenario'
import { compileMonth, sortFindings } from '#scenario'
import { knownDrawings } from './known.ts'
import { readBundle, readPacks, readTownFiles } from './read-bundle.ts'
import { namesIn } from './read-file.ts'

/** Root of the project, where scenarios/ and assets/ lie. */
export const projectRoot = join(import.meta.dirname, '..', '..', '..')

/**
 * Reads, checks and compiles a month. Never throws for what stands in a file or for a file that is not there.
 * @param file as the author named it; findings name it the same way
 * @param root where rules packs, towns and drawings are
 */
export function readMonth(file: string, root: string = projectRoot): Compiled {
  const bundle = readBundle(file)
  if ('finding' in bundle) return { month: null, findings: [bundle.finding] }
  const compiled = compileMonth({
    ...bundle.bundle,
    packs: readPacks(root),
    towns: readTownFiles(root),
    known: knownDrawings(root),
  })
  const misplaced = wrongFolder(file, compiled)
  return misplaced === null
    ? { ...compiled, findings: sortFindings([...compiled.findings, ...bundle.findings]) }
    : { month: null, findings: sortFindings([...compiled.findings, ...bundle.findings, misplaced]) }
}

/** The month files of a project: `scenarios/<id>/month.yaml`. */
export function monthFiles(root: string = projectRoot): { id: string; file: string }[] {
  const folder = join(root, 'scenarios')
  return namesIn(folder)
    .map((id) => ({ id, file: join(folder, id, 'month.yaml') }))
    .filter(({ id }) => namesIn(join(folder, id)).includes('month.yaml'))
}

/** A month lies in the folder of its id, or its address would not be its name. */
function wrongFolder(file: string, { month }: Compiled): Finding | null {
  if (month === null || basename(file) !== 'month.yaml') return null
  const own = basename(dirname(resolve(file)))
  if (own === month.card.id) return null
  const text = `The id is \`${month.card.id}\` and the folder is called \`${own}\`. Give them the same name.`
  return { file, line: 1, col: 1, severity: 'error', code: 'file/folder-name', text, proposal: own }
}
