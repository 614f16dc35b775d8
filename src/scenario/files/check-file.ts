// Any file of an author, checked as what it says it is.

import { basename, join } from 'node:path'
import type { Bundle, Finding } from '#scenario'
import { checkPack, checkTown, compileLevers, sortFindings, sortOf } from '#scenario'
import { readBundle, readPacks, readTownFiles } from './read-bundle.ts'
import { namesIn, readContent } from './read-file.ts'
import { monthFiles, projectRoot, readMonth } from './read-month.ts'

/** All findings of a month, a rules pack, a town or the levers, with its translations. */
export function checkFile(file: string, root: string = projectRoot): Finding[] {
  const read = readContent(file)
  if ('finding' in read) return [read.finding]
  const sort = sortOf(read.content)
  if (sort === 'month') return readMonth(file, root).findings
  const beside = readBundle(file)
  if ('finding' in beside) return [beside.finding]
  return sortFindings([...findingsOf(sort, beside.bundle, root), ...beside.findings])
}

function findingsOf(sort: 'pack' | 'town' | 'levers', bundle: Bundle, root: string): Finding[] {
  if (sort === 'pack') return checkPack(bundle)
  if (sort === 'levers') return compileLevers(bundle, Object.keys(readTownFiles(root))).findings
  return [...checkTown(bundle, readPacks(root)), ...wrongName(bundle)]
}

/** A town lies in the file of its id, by which months name it. */
function wrongName({ file, content }: Bundle): Finding[] {
  const start = typeof content === 'string' ? content : new TextDecoder().decode(content.slice(0, 5000))
  const match = /^id: *([a-z0-9-]+) *$/m.exec(start)
  const id = match?.[1]
  const own = basename(file).replace(/\.yaml$/, '')
  if (id === undefined || id === own) return []
  const text = `The id is \`${id}\` and the file is called \`${own}.yaml\`. Give them the same name.`
  const line = start.slice(0, match?.index).split('\n').length
  return [{ file, line, col: 5, severity: 'error', code: 'file/file-name', text, proposal: own }]
}

/** Every file of a project that an author can break: rules packs, towns, levers, months. */
export function scenarioFiles(root: string = projectRoot): string[] {
  const folder = join(root, 'scenarios')
  const levers = namesIn(folder).includes('levers.yaml') ? [join(folder, 'levers.yaml')] : []
  return [
    ...Object.values(readPacks(root)).map(({ file }) => file),
    ...Object.values(readTownFiles(root)).map(({ file }) => file),
    ...levers,
    ...monthFiles(root).map(({ file }) => file),
  ]
}
