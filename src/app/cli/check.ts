// krap check FILE... [--explore] [--json]

import type { Finding } from '#scenario'
import { formatFinding, hasErrors, sortFindings } from '#scenario'
import { checkFile, readMonth } from '#scenario/files'
import { readArgs } from './read-args.ts'
import { UsageError } from './usage.ts'

/** Checks files and prints their findings. @returns 1 when any file has an error */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, explore: { type: 'boolean' } })
  if (positionals.length === 0) throw new UsageError('Name a file to check.')
  const findings: Finding[] = []
  for (const file of positionals) {
    const found = checkFile(file)
    findings.push(...found)
    if (values.explore && !hasErrors(found)) findings.push(...(await expectations(file)))
  }
  if (values.json) {
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
  } else {
    for (const finding of findings) process.stdout.write(`${formatFinding(finding)}\n`)
    const errors = findings.filter((finding) => finding.severity === 'error').length
    const files = positionals.length === 1 ? '1 file' : `${positionals.length} files`
    process.stdout.write(
      `${files}: ${count(errors, 'error')}, ${count(findings.length - errors, 'other finding')}\n`,
    )
  }
  return hasErrors(findings) ? 1 : 0
}

/** Seconds for the search of one month. */
const BUDGET = 60

/** What a search finds wrong with a month; a file that is no month is not searched. */
async function expectations(file: string): Promise<Finding[]> {
  const { month } = readMonth(file)
  if (month === null) return []
  const { exploreMonth } = await import('../explore/explore-month.ts')
  const { expectationFindings } = await import('../explore/findings.ts')
  return sortFindings(expectationFindings(file, month, await exploreMonth(month, { budget: BUDGET })))
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
