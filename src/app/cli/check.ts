// krap check FILE... [--json]

import { parseArgs } from 'node:util'
import { formatFinding, hasErrors } from '#scenario'
import { checkFile } from '#scenario/files'
import { UsageError } from './usage.ts'

/** Checks files and prints their findings. @returns 1 when any file has an error */
export function check(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  if (positionals.length === 0) throw new UsageError('Name a file to check.')
  const findings = positionals.flatMap((file) => checkFile(file))
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

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
