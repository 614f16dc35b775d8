// krap explore FILE [--plays N] [--seed S] [--budget SECONDS] [--workers N] [--steps N] [--json]

import type { AskedRefusal } from '#explore'
import { MOST_PLAYS, MOST_SEED, refusalOf, USUAL, withLines } from '#explore'
import { formatFinding, hasErrors } from '#scenario'
import { readMonth } from '#scenario/files'
import { exploreMonth, usualWorkers } from '../explore/explore-month.ts'
import { expectationFindings } from '../explore/findings.ts'
import { exploreText } from './explore-text.ts'
import { readArgs } from './read-args.ts'
import { UsageError } from './usage.ts'

/** Seconds, when nobody says. */
const BUDGET = 60

const MOST_WORKERS = 64

/** Searches a month and prints what it allows. @returns 1 for a month with errors, which is not searched */
export async function explore(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    plays: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string' },
    budget: { type: 'string' },
    workers: { type: 'string' },
    json: { type: 'boolean' },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError('Name one month to explore.')
  const counts = {
    plays: whole(values.plays ?? String(USUAL.plays)),
    seed: whole(values.seed ?? String(USUAL.seed)),
    steps: whole(values.steps ?? String(USUAL.steps)),
  }
  const refusal = refusalOf(counts)
  if (refusal !== null) throw new UsageError(`${refusal.refused}: ${WORDS[refusal.refused]}`)
  const workers = between(values.workers ?? String(usualWorkers()), 'workers', 1, MOST_WORKERS)
  const budget = between(values.budget ?? String(BUDGET), 'budget', 1, 86_400)

  const { month, findings } = readMonth(file)
  if (month === null) {
    for (const finding of findings)
      if (hasErrors([finding])) process.stderr.write(`${formatFinding(finding)}\n`)
    return 1
  }
  const progress = meter()
  const found = await exploreMonth(month, {
    ...counts,
    workers,
    budget,
    ...(progress === null ? {} : { progress }),
  })
  const report = withLines(found, month.places)
  if (values.json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return 0
  }
  process.stdout.write(
    exploreText(report, month.texts[month.card.languages[0] ?? 'nl']?.title ?? month.card.id),
  )
  const misses = expectationFindings(file, month, found)
  if (misses.length > 0) process.stdout.write('What does not hold:\n')
  else if (month.expects !== null) process.stdout.write('Expectations: all hold.\n')
  for (const finding of misses) process.stdout.write(`  ${formatFinding(finding)}\n`)
  return 0
}

const WORDS: Readonly<Record<AskedRefusal['refused'], string>> = {
  'explore/no-plays': '--plays takes a whole number of plays, 1 or more.',
  'explore/too-many-plays': `--plays takes at most ${MOST_PLAYS}: the figures of every play are kept.`,
  'explore/seed': `--seed takes a whole number from 0 to ${MOST_SEED}.`,
  'explore/steps': '--steps takes a whole number of decisions to try; 0 leaves the search for room out.',
}

/** A whole number as written; NaN for anything else. */
const whole = (written: string): number => (/^-?\d{1,15}$/.test(written) ? Number(written) : Number.NaN)

function between(written: string, flag: string, least: number, most: number): number {
  const value = whole(written)
  if (value >= least && value <= most) return value
  throw new UsageError(
    `explore/${flag}: --${flag} takes a whole number from ${least} to ${most}; it was ${written}.`,
  )
}

/** How far the plays are, on a terminal; nothing elsewhere. */
function meter(): ((played: number, of: number) => void) | null {
  if (!process.stderr.isTTY) return null
  return (played, of) => {
    process.stderr.write(played < of ? `\r${played} of ${of} plays ` : `\r${' '.repeat(40)}\r`)
  }
}
