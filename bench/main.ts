// `npm run bench`: measures what must stay fast, against baselines of the same run. `--json FILE` writes the figures,
// `--only NAME` takes the measures whose file name contains NAME. Ends with 1 when a bound does not hold.
import { readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPage } from '../tests/support/build-page.ts'
import { chromiumAdvice, findChromium } from '../tests/support/chromium.ts'
import type { Bench, Measure } from './lib/measure.ts'
import type { Row } from './lib/row.ts'
import { table } from './lib/table.ts'

const folder = join(import.meta.dirname, 'measures')

/** Names of the measures: their files, in order. */
function names(wanted: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return files.filter((file) => file.includes(wanted)).sort()
}

/** Takes measures one after another; one that breaks is named and the others still run. */
async function take(files: readonly string[], bench: Bench): Promise<{ rows: Row[]; broken: number }> {
  const rows: Row[] = []
  let broken = 0
  for (const file of files) {
    process.stderr.write(`measuring ${file.replace('.ts', '')} ...\n`)
    try {
      const { measure } = (await import(join(folder, file))) as { measure: Measure }
      rows.push(...(await measure(bench)))
    } catch (error) {
      broken += 1
      process.stderr.write(`could not be measured: ${error instanceof Error ? error.message : error}\n`)
    }
  }
  return { rows, broken }
}

const busy = loadavg()[0] ?? 0
if (busy > availableParallelism() / 2)
  process.stderr.write(
    `this machine is busy (load ${busy.toFixed(1)}): times by the clock will come out too long\n`,
  )

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string', default: '' } } })

let page: ReturnType<typeof buildPage> | undefined
const bench: Bench = {
  page: () => {
    page ??= buildPage()
    return page
  },
  chromium: () => {
    const found = findChromium()
    if (found === null) throw new Error(chromiumAdvice)
    return found
  },
}

const { rows, broken } = await take(names(values.only), bench).finally(() =>
  page?.then((built) => built.remove()).catch(() => null),
)
process.stdout.write(`${table(rows)}\n`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
const missed = rows.filter((row) => !row.holds).length
process.stdout.write(
  missed + broken === 0
    ? 'All bounds hold.\n'
    : `${missed} bounds do not hold, ${broken} measures could not be taken.\n`,
)
process.exitCode = missed + broken === 0 ? 0 : 1
