// A rules pack on its own, and the texts of either sort of file.

import type { Bundle } from './bundle.ts'
import { checkWords } from './check/words.ts'
import type { TextEntry } from './compile/texts.ts'
import { monthTexts } from './compile/texts.ts'
import type { Finding } from './finding.ts'
import { sortFindings } from './finding.ts'
import { layOver } from './overlay.ts'
import { packTexts } from './rules/pack-texts.ts'
import { readPack } from './rules/read-pack.ts'
import { sayer } from './say.ts'
import { checkSchema } from './schema/findings.ts'
import { month } from './schema/month.ts'
import { readYaml } from './yaml/read.ts'

/** Whether a file says that it is a rules pack. */
export function isPack(content: string | Uint8Array): boolean {
  const start =
    typeof content === 'string' ? content.slice(0, 5000) : new TextDecoder().decode(content.slice(0, 5000))
  return /^krap-rules:/m.test(start)
}

/** Checks a rules pack with its translations. */
export function checkPack(bundle: Bundle): Finding[] {
  const { pack, findings } = readPack(bundle.file, bundle.content)
  if (pack === null) return sortFindings(findings)
  const entries = packTexts(pack.data)
  const say = sayer(pack.yaml, findings)
  for (const entry of entries) checkWords(say, pack.data.language, entry, entry.text, entry.path)
  const overlays = Object.entries(bundle.overlays).flatMap(
    ([language, { file, content }]) => layOver(entries, file, content, language, true).findings,
  )
  return sortFindings([...findings, ...overlays])
}

/** All texts of a month or a rules pack by key, or why they cannot be read. */
export function textsOf(
  file: string,
  content: string | Uint8Array,
): { entries: TextEntry[] } | { findings: Finding[] } {
  if (isPack(content)) {
    const { pack, findings } = readPack(file, content)
    return pack === null ? { findings } : { entries: packTexts(pack.data) }
  }
  const read = readYaml(file, content)
  if ('findings' in read) return read
  const checked = checkSchema(read.yaml, month)
  return 'findings' in checked ? checked : { entries: monthTexts(checked.data) }
}
