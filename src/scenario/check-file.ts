// A rules pack on its own, and the texts of any sort of file.

import type { z } from 'zod'
import type { Bundle } from './bundle.ts'
import { checkWords } from './check/words.ts'
import type { TextEntry } from './compile/texts.ts'
import { monthTexts } from './compile/texts.ts'
import type { Finding } from './finding.ts'
import { sortFindings } from './finding.ts'
import { leverTexts } from './lever/lever-texts.ts'
import { layOver } from './overlay.ts'
import { packTexts } from './rules/pack-texts.ts'
import { readPack } from './rules/read-pack.ts'
import { sayer } from './say.ts'
import { checkSchema } from './schema/findings.ts'
import { levers } from './schema/lever.ts'
import { month } from './schema/month.ts'
import { pack as packFormat } from './schema/pack.ts'
import { town } from './schema/town.ts'
import { sortOf } from './sort-of.ts'
import { townTexts } from './town/town-texts.ts'
import { readYaml } from './yaml/read.ts'

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

/** All texts of a file of any sort by key, or why they cannot be read. */
export function textsOf(
  file: string,
  content: string | Uint8Array,
): { entries: TextEntry[] } | { findings: Finding[] } {
  switch (sortOf(content)) {
    case 'pack':
      return textsIn(file, content, packFormat, packTexts)
    case 'town':
      return textsIn(file, content, town, townTexts)
    case 'levers':
      return textsIn(file, content, levers, leverTexts)
    case 'month':
      return textsIn(file, content, month, monthTexts)
  }
}

function textsIn<S extends z.ZodType>(
  file: string,
  content: string | Uint8Array,
  format: S,
  texts: (data: z.infer<S>) => TextEntry[],
): { entries: TextEntry[] } | { findings: Finding[] } {
  const read = readYaml(file, content)
  if ('findings' in read) return read
  const checked = checkSchema(read.yaml, format)
  return 'findings' in checked ? checked : { entries: texts(checked.data) }
}
