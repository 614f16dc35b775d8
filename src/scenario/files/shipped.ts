// The JSON files that a page loads: the catalogue, each month with its texts per language, and the levers.

import { relative } from 'node:path'
import type { CatalogueEntry, CompiledLevers } from '#scenario'
import { entryOf, formatFinding } from '#scenario'
import { readLevers } from './read-levers.ts'
import { monthFiles, projectRoot, readMonth } from './read-month.ts'
import { seatTexts } from './seat-texts.ts'

/** What stands in `levers.json`; no levers when their file is broken or absent. */
export type ShippedLevers = Pick<CompiledLevers, 'levers' | 'texts'>

export interface Shipped {
  /** Path under the page's address -> JSON text. */
  files: Map<string, string>
  /** One line per month that cannot be played, and one when the levers cannot be used. */
  broken: string[]
}

/**
 * Compiles every month of a project: `months/index.json`, `months/<id>.json`, `months/<id>.<language>.json`, what of
 * those a seat needs in `months/<id>.seat.<language>.json`, and the facilitator's notes in `months/<id>.notes.<language>.json`, which no other page loads.
 * A broken month stands in the catalogue with its first error, and in no other file.
 * `levers.json` has the compiled levers and their texts by language.
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
    const { card, plan, sources, cut, texts, notes } = month
    catalogue.push(entryOf(card, texts))
    files.set(`months/${id}.json`, JSON.stringify({ card, plan, sources, cut }))
    for (const [language, all] of Object.entries(texts)) {
      files.set(`months/${id}.${language}.json`, JSON.stringify(all))
      files.set(`months/${id}.seat.${language}.json`, JSON.stringify(seatTexts(all)))
    }
    for (const [language, all] of Object.entries(notes))
      files.set(`months/${id}.notes.${language}.json`, JSON.stringify(all))
  }
  files.set('months/index.json', JSON.stringify(catalogue.sort(byDate)))
  const { levers, texts, findings } = readLevers(root)
  for (const finding of findings.filter(({ severity }) => severity === 'error').slice(0, 1))
    broken.push(formatFinding({ ...finding, file: relative(root, finding.file) }))
  files.set('levers.json', JSON.stringify({ levers, texts } satisfies ShippedLevers))
  return { files, broken }
}

/** Months in the order of the calendar; what cannot be played comes last. */
const byDate = (a: CatalogueEntry, b: CatalogueEntry): number =>
  (a.month ?? '9').localeCompare(b.month ?? '9') || a.id.localeCompare(b.id)
