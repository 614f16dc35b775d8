// The levers of a project from disk.

import { join } from 'node:path'
import type { CompiledLevers } from '#scenario'
import { compileLevers, sortFindings } from '#scenario'
import { readBundle, readTownFiles } from './read-bundle.ts'
import { namesIn } from './read-file.ts'
import { projectRoot } from './read-month.ts'

/**
 * Reads `scenarios/levers.yaml` with its translations: compiled levers, their texts by language, and all findings.
 * No levers and no findings when the project has no such file.
 */
export function readLevers(root: string = projectRoot): CompiledLevers {
  const folder = join(root, 'scenarios')
  if (!namesIn(folder).includes('levers.yaml')) return { levers: [], texts: {}, findings: [] }
  const read = readBundle(join(folder, 'levers.yaml'))
  if ('finding' in read) return { levers: [], texts: {}, findings: [read.finding] }
  const compiled = compileLevers(read.bundle, Object.keys(readTownFiles(root)))
  return { ...compiled, findings: sortFindings([...compiled.findings, ...read.findings]) }
}
