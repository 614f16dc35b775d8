import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { holdsPhaser } from '../../tests/support/bundle.ts'
import { serve } from '../lib/browser.ts'
import { openCold } from '../lib/first-decision.ts'
import type { Measure } from '../lib/measure.ts'
import { bounded, shown } from '../lib/row.ts'
import { median } from '../lib/turns.ts'

const path = '/play/samira-maart'

const kilobytes = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1000

export const measure: Measure = async (bench) => {
  const { dir } = await bench.page()
  const served = await serve(dir, bench.chromium())
  try {
    const visits = []
    for (let visit = 0; visit < 5; visit += 1)
      visits.push(await openCold(served.browser, served.url + path, true))
    const scripts = [...new Set(visits.flatMap((visit) => visit.scripts))].map((script) => join(dir, script))
    const phaser = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(dir, file))
      .filter((file) => holdsPhaser(readFileSync(file, 'utf8')))
    const shell = scripts.filter((script) => !phaser.includes(script))
    const sum = (files: readonly string[]) => files.reduce((total, file) => total + kilobytes(file), 0)
    return [
      bounded(
        { name: 'scripts before the first decision', value: sum(shell), unit: 'kB gzip' },
        'at most',
        95,
      ),
      shown({ name: 'Phaser, in a chunk of its own', value: sum(phaser), unit: 'kB gzip' }),
      bounded(
        {
          name: 'first decision on slow 4G, processor 4 x slower',
          value: median(visits.map((visit) => visit.milliseconds)) / 1000,
          unit: 's',
        },
        'at most',
        2,
      ),
    ]
  } finally {
    await served.close()
  }
}
