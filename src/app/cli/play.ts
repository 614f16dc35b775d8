// krap play FILE [--seed N] [--choose id=option]... [--lever NAME] [--json]

import type { Lever, MonthState, PlanData } from '#engine'
import { applyLever, linkPlan, replayUnder } from '#engine'
import { formatFinding, hasErrors } from '#scenario'
import { readLevers, readMonth } from '#scenario/files'
import { parseChoices } from './play-choices.ts'
import type { PlayReport } from './play-report.ts'
import { playReport } from './play-report.ts'
import { playRun } from './play-run.ts'
import { leverText, playText } from './play-text.ts'
import { readArgs } from './read-args.ts'
import { UsageError } from './usage.ts'

/** Plays a month and prints ledger and end. @returns 1 for a broken month or a refused choice */
export function play(args: string[]): number {
  const { values, positionals } = readArgs(args, {
    seed: { type: 'string' },
    lever: { type: 'string' },
    choose: { type: 'string', multiple: true },
    json: { type: 'boolean' },
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
  const own = playReport(month.plan, run.state)
  const lever = values.lever === undefined ? null : leverNamed(values.lever)
  const under = lever === null ? null : replayed(month.plan, run.state, lever.lever)
  if (values.json) {
    process.stdout.write(`${JSON.stringify(under ?? own, null, 2)}\n`)
  } else {
    process.stdout.write(playText(under ?? own, month.texts[month.card.languages[0] ?? 'nl'] ?? {}))
    if (lever !== null && under !== null) process.stdout.write(`\n${leverText(lever.name, own, under)}`)
  }
  for (const { moment, option } of run.unused)
    process.stderr.write(`${moment}=${option} was not played: it did not come.\n`)
  return 0
}

/** A lever by its name, or a list of the names there are. */
function leverNamed(id: string): { lever: Lever; name: string } {
  const { levers, texts } = readLevers()
  const lever = levers.find((each) => each.id === id)
  if (lever === undefined) {
    throw new UsageError(`There is no lever ${id}. There are: ${levers.map((each) => each.id).join(', ')}.`)
  }
  return { lever, name: texts.en?.[`levers.${id}.says`] ?? id }
}

function replayed(plan: PlanData, state: MonthState, lever: Lever): PlayReport {
  const changed = applyLever(plan, lever)
  const { state: end, departures } = replayUnder(linkPlan(changed), state.seed, state.decisions)
  return playReport(changed, end, { lever: lever.id, departures })
}

function seedOf(written: string): number {
  const seed = Number(written)
  if (!/^\d{1,10}$/.test(written) || seed > 4_294_967_295) {
    throw new UsageError(`--seed takes a whole number from 0 to 4294967295; it was ${written}.`)
  }
  return seed
}
