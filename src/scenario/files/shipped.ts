// The JSON files that a page loads: the catalogue, each month, and its texts per language.

import { relative } from 'node:path'
import type { CatalogueEntry } from '#scenario'
import { entryOf, formatFinding } from '#scenario'
import { monthFiles, projectRoot, readMonth } from './read-month.ts'

export interface Shipped {
  /** Path under the page's address -> JSON text. */
  files: Map<string, string>
  /** One line per month that cannot be played. */
  broken: string[]
}

/**
 * Compiles every month of a project: `months/index.json`, `months/<id>.json`, `months/<id>.<language>.json`.
 * A broken month stands in the catalogue with its first error, and in no other file.
 */
export function shippedMonths(root: string = projectRoot): Shipped {
  const files = new Map<string, string>()
  const broken: string[] = []
  const catalogue: CatalogueEntry[] = []
  for (const { id, file } of monthFiles(root)) {
    const { month, findings } = readMonth(file, root)
    if (month === null) {
      const first = findings.find((finding) => finding.severity === 'error')
      const line = first === undefined ? '' : formatFinding({ ...first, file: relative(root, first.file) })
      broken.push(line)
      catalogue.push({ id, playable: false, finding: line, texts: {} })
      continue
    }
    const { card, plan, sources, texts } = month
    catalogue.push(entryOf(card, texts))
    files.set(`months/${id}.json`, JSON.stringify({ card, plan, sources }))
    for (const [language, all] of Object.entries(texts))
      files.set(`months/${id}.${language}.json`, JSON.stringify(all))
  }
  files.set('months/index.json', JSON.stringify(catalogue))
  return { files, broken }
}
