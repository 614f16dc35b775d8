// Files with the translations that lie beside them.

import { basename, dirname, join } from 'node:path'
import type { Bundle, Finding, TextFile } from '#scenario'
import { namesIn, readContent } from './read-file.ts'

/** A file and its translations: the files beside it whose name gives a language. */
export function readBundle(file: string): { bundle: Bundle; findings: Finding[] } | { finding: Finding } {
  const read = readContent(file)
  if ('finding' in read) return read
  const language = translations(file)
  const overlays: Record<string, TextFile> = {}
  const findings: Finding[] = []
  for (const name of namesIn(dirname(file))) {
    const code = language.exec(name)?.[1]
    if (code === undefined) continue
    const overlay = join(dirname(file), name)
    const content = readContent(overlay)
    if ('finding' in content) findings.push(content.finding)
    else overlays[code] = { file: overlay, content: content.content }
  }
  return { bundle: { file, content: read.content, overlays }, findings }
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

/** Rules packs of a project by id. */
export const readPacks = (root: string): Record<string, Bundle> => readAll(join(root, 'scenarios', 'rules'))

/** Town files of a project by id. */
export const readTownFiles = (root: string): Record<string, Bundle> =>
  readAll(join(root, 'scenarios', 'towns'))

/** Every readable `<id>.yaml` of a folder with its translations. */
function readAll(folder: string): Record<string, Bundle> {
  const bundles: Record<string, Bundle> = {}
  for (const name of namesIn(folder)) {
    const id = /^([a-z0-9-]+)\.yaml$/.exec(name)?.[1]
    if (id === undefined) continue
    const bundle = readBundle(join(folder, name))
    if ('bundle' in bundle) bundles[id] = bundle.bundle
  }
  return bundles
}
