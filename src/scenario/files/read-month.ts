// A month from disk: its file, the translations beside it, the rules packs of the project.

import { basename, dirname, join, resolve } from 'node:path'
import type { Bundle, Compiled, Finding, TextFile } from '#scenario'
import { checkPack, compileMonth, isPack, sortFindings } from '#scenario'
import { knownDrawings } from './known.ts'
import { namesIn, readContent } from './read-file.ts'

/** Root of the project, where scenarios/ and assets/ lie. */
export const projectRoot = join(import.meta.dirname, '..', '..', '..')

/**
 * Reads, checks and compiles a month. Never throws for what stands in a file or for a file that is not there.
 * @param file as the author named it; findings name it the same way
 * @param root where rules packs and drawings are
 */
export function readMonth(file: string, root: string = projectRoot): Compiled {
  const bundle = readBundle(file, translations(file))
  if ('finding' in bundle) return { month: null, findings: [bundle.finding] }
  const packs = readPacks(root)
  const compiled = compileMonth({ ...bundle.bundle, packs, known: knownDrawings(root) })
  const misplaced = wrongFolder(file, compiled)
  return misplaced === null
    ? { ...compiled, findings: sortFindings([...compiled.findings, ...bundle.findings]) }
    : { month: null, findings: sortFindings([...compiled.findings, ...bundle.findings, misplaced]) }
}

/** All findings of a month or a rules pack, with its translations. */
export function checkFile(file: string, root: string = projectRoot): Finding[] {
  const read = readContent(file)
  if ('finding' in read) return [read.finding]
  if (!isPack(read.content)) return readMonth(file, root).findings
  const bundle = readBundle(file, translations(file))
  return 'finding' in bundle
    ? [bundle.finding]
    : sortFindings([...checkPack(bundle.bundle), ...bundle.findings])
}

/** How the translations of a file are called: `en.yaml` beside month.yaml, `<name>.en.yaml` beside another. */
function translations(file: string): RegExp {
  const name = basename(file)
  return name === 'month.yaml'
    ? /^([a-z]{2})\.yaml$/
    : new RegExp(`^${name.replace(/\.yaml$/, '')}\\.([a-z]{2})\\.yaml$`)
}

/** Where the translation of a file into a language lies. */
export function overlayFile(file: string, language: string): string {
  const name = basename(file)
  return join(
    dirname(file),
    name === 'month.yaml' ? `${language}.yaml` : name.replace(/(\.yaml)?$/, `.${language}.yaml`),
  )
}

/** The month files of a project: `scenarios/<id>/month.yaml`. */
export function monthFiles(root: string = projectRoot): { id: string; file: string }[] {
  const folder = join(root, 'scenarios')
  return namesIn(folder)
    .map((id) => ({ id, file: join(folder, id, 'month.yaml') }))
    .filter(({ id }) => namesIn(join(folder, id)).includes('month.yaml'))
}

function readPacks(root: string): Record<string, Bundle> {
  const folder = join(root, 'scenarios', 'rules')
  const packs: Record<string, Bundle> = {}
  for (const name of namesIn(folder)) {
    const id = /^([a-z0-9-]+)\.yaml$/.exec(name)?.[1]
    if (id === undefined) continue
    const bundle = readBundle(join(folder, name), translations(name))
    if ('bundle' in bundle) packs[id] = bundle.bundle
  }
  return packs
}

/** A file and its translations: the files beside it whose name gives a language. */
function readBundle(
  file: string,
  language: RegExp,
): { bundle: Bundle; findings: Finding[] } | { finding: Finding } {
  const read = readContent(file)
  if ('finding' in read) return read
  const overlays: Record<string, TextFile> = {}
  const findings: Finding[] = []
  const beside = namesIn(dirname(file))
  for (const name of beside) {
    const code = language.exec(name)?.[1]
    if (code === undefined) continue
    const overlay = join(dirname(file), name)
    const content = readContent(overlay)
    if ('finding' in content) findings.push(content.finding)
    else overlays[code] = { file: overlay, content: content.content }
  }
  return { bundle: { file, content: read.content, overlays }, findings }
}

/** A month lies in the folder of its id, or its address would not be its name. */
function wrongFolder(file: string, { month }: Compiled): Finding | null {
  if (month === null || basename(file) !== 'month.yaml') return null
  const own = basename(dirname(resolve(file)))
  if (own === month.card.id) return null
  const text = `The id is \`${month.card.id}\` and the folder is called \`${own}\`. Give them the same name.`
  return { file, line: 1, col: 1, severity: 'error', code: 'file/folder-name', text, proposal: own }
}
