// `npm run check`: everything a contribution must hold beside its tests. With --write, first brings the import rules
// of biome.json up to date with src/app/check/folders.ts.
import { join } from 'node:path'
import { biomeAgrees } from './check/biome-file.ts'
import { steps } from './check/steps.ts'

const root = join(import.meta.dirname, '..', '..')

/** Runs every step, also after one that failed. @returns how many failed. */
async function check(): Promise<number> {
  let failed = 0
  for (const { name, run } of steps) {
    const start = process.hrtime.bigint()
    const { said, wrong } = await run(root)
    const seconds = (Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)
    const verdict = wrong.length === 0 ? 'ok' : 'NOT OK'
    process.stdout.write(`${verdict.padEnd(7)}${name.padEnd(14)}${`${seconds} s`.padStart(7)}  ${said}\n`)
    for (const line of wrong) process.stdout.write(`${line.replace(/^/gm, '         ')}\n`)
    if (wrong.length > 0) failed += 1
  }
  return failed
}

if (process.argv.includes('--write')) biomeAgrees(root, true)
process.exitCode = (await check()) === 0 ? 0 : 1
