// The report of a month that comes with the project: made once, and kept for as long as nothing it hangs on changes.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '#explore'
import { withLines } from '#explore'
import type { Month } from '#scenario'
import { exploreMonth } from './explore-month.ts'

/** What build and check ask of a shipped month: a count, never a time, so that the report is the same everywhere. */
export const SHIPPED = { plays: 5000, seed: 1, steps: 120_000 } as const

/** Folders whose code decides what a report says. */
const DECIDES = ['src/engine', 'src/explore', 'src/app/explore']

/**
 * The report of a month with the lines of its file. A report that is not complete is made again the next time.
 * @param root of the project; reports are kept in its node_modules/.cache
 */
export async function shippedReport(month: Month, root: string): Promise<Report> {
  const folder = join(root, 'node_modules', '.cache', 'krap-explore')
  const file = join(folder, `${month.card.id}-${keyOf(month, root)}.json`)
  const kept = keptIn(file)
  if (kept !== null) return kept
  const report = withLines(await exploreMonth(month, { ...SHIPPED, budget: null }), month.places)
  if (report.complete) {
    mkdirSync(folder, { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(report))
    renameSync(draft, file)
  }
  return report
}

/** Null when there is none, or what is there cannot be read. */
function keptIn(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}

function keyOf({ plan, texts, places }: Month, root: string): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([SHIPPED, plan, texts, places]))
  for (const folder of DECIDES) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names)
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
