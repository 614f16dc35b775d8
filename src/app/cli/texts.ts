// krap texts FILE --language en

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { checkOverlayForm, formatFinding, textsOf, updateOverlay } from '#scenario'
import { overlayFile, readContent } from '#scenario/files'
import { readArgs } from './read-args.ts'
import { UsageError } from './usage.ts'

/** Writes the translation beside a month, a rules pack, a town or the levers. @returns 1 when either cannot be read */
export function texts(args: string[]): number {
  const { values, positionals } = readArgs(args, { language: { type: 'string' } })
  const [file] = positionals
  const { language } = values
  if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.')
  if (language === undefined || !/^[a-z]{2}$/.test(language))
    throw new UsageError('Name the language, such as --language en.')

  const read = readContent(file)
  const found = 'finding' in read ? { findings: [read.finding] } : textsOf(file, read.content)
  if ('findings' in found) return say(found.findings.map(formatFinding))

  const target = overlayFile(file, language)
  const before = existsSync(target) ? readFileSync(target, 'utf8') : null
  const wrong = before === null || before.trim() === '' ? [] : checkOverlayForm(target, before)
  if (wrong.length > 0) return say(wrong.map(formatFinding))

  const { text, added, stale } = updateOverlay(found.entries, before)
  if (text !== before) writeFileSync(target, text)
  process.stdout.write(`${target}: ${added.length} added, ${stale.length} stale\n`)
  return 0
}

function say(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return 1
}
