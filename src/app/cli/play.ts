// krap play FILE [--seed N] [--choose id=option]... [--json]

import { parseArgs } from 'node:util'
import { linkPlan } from '#engine'
import { formatFinding, hasErrors } from '#scenario'
import { readMonth } from '#scenario/files'
import { parseChoices } from './play-choices.ts'
import { playReport } from './play-report.ts'
import { playRun } from './play-run.ts'
import { playText } from './play-text.ts'
import { UsageError } from './usage.ts'

/** Plays a month and prints ledger and end. @returns 1 for a broken month or a refused choice */
export function play(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      choose: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError('Name one month to play.')
  const seed = seedOf(values.seed ?? '1')

  const { month, findings } = readMonth(file)
  if (month === null) {
    for (const finding of findings)
      if (hasErrors([finding])) process.stderr.write(`${formatFinding(finding)}\n`)
    return 1
  }
  const plan = linkPlan(month.plan)
  const choices = parseChoices(month.plan, values.choose ?? [])
  const run = playRun(plan, seed, choices)
  if ('refused' in run) {
    const { refused, decision, day } = run
    process.stderr.write(`Day ${day}: ${decision.moment}=${decision.option} was refused: ${refused}\n`)
    return 1
  }
  const report = playReport(month.plan, run.state)
  process.stdout.write(
    values.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : playText(report, month.texts[month.card.languages[0] ?? 'nl'] ?? {}),
  )
  for (const { moment, option } of run.unused)
    process.stderr.write(`${moment}=${option} was not played: it did not come.\n`)
  return 0
}

function seedOf(written: string): number {
  const seed = Number(written)
  if (!/^\d{1,10}$/.test(written) || seed > 4_294_967_295) {
    throw new UsageError(`--seed takes a whole number from 0 to 4294967295; it was ${written}.`)
  }
  return seed
}
