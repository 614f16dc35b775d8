// A town file and the lever file on their own.

import type { Lever } from '#engine'
import type { Bundle } from './bundle.ts'
import { checkTownReading } from './check/readable.ts'
import { checkWords } from './check/words.ts'
import type { TextEntry } from './compile/texts.ts'
import type { Finding } from './finding.ts'
import { hasErrors, sortFindings } from './finding.ts'
import { compileLever } from './lever/lever.ts'
import { leverTexts } from './lever/lever-texts.ts'
import { readLeverFile } from './lever/read-levers.ts'
import type { Texts } from './overlay.ts'
import { layOver, ownTexts } from './overlay.ts'
import { readPack } from './rules/read-pack.ts'
import type { Say } from './say.ts'
import { sayer } from './say.ts'
import { languages } from './schema/languages.ts'
import { readTown } from './town/read-town.ts'
import { townTexts } from './town/town-texts.ts'

/**
 * Checks a town file with its translations.
 * @param packs rules packs by id: a paper must stand in one of them
 */
export function checkTown(bundle: Bundle, packs: Readonly<Record<string, Bundle>>): Finding[] {
  const papers = Object.values(packs).flatMap(({ file, content }) =>
    Object.keys(readPack(file, content).pack?.data.papers ?? {}),
  )
  const { town, findings } = readTown(bundle.file, bundle.content, papers)
  if (town === null) return sortFindings(findings)
  const entries = townTexts(town.data)
  const say = sayer(town.yaml, findings)
  words(say, town.data.language, entries)
  checkTownReading(say, town.data, entries)
  return sortFindings([...findings, ...translated(bundle, entries).findings])
}

export interface CompiledLevers {
  /** Empty when there is an error among the findings. */
  levers: Lever[]
  /** Language -> `levers.<id>.name` and `levers.<id>.says` -> text. */
  texts: Record<string, Texts>
  findings: Finding[]
}

/**
 * Checks and compiles a lever file.
 * @param towns ids of the towns of the project
 */
export function compileLevers(bundle: Bundle, towns: readonly string[]): CompiledLevers {
  const { levers, findings } = readLeverFile(bundle.file, bundle.content, towns)
  if (levers === null) return { levers: [], texts: {}, findings: sortFindings(findings) }
  const { language, levers: all } = levers.data
  const entries = leverTexts(levers.data)
  words(sayer(levers.yaml, findings), language, entries)
  const laid = translated(bundle, entries)
  const sorted = sortFindings([...findings, ...laid.findings])
  const texts = Object.fromEntries(languages.map((each) => [each, laid.texts[each] ?? ownTexts(entries)]))
  return hasErrors(sorted)
    ? { levers: [], texts: {}, findings: sorted }
    : { levers: all.map(compileLever), texts, findings: sorted }
}

function words(say: Say, language: string, entries: readonly TextEntry[]): void {
  for (const entry of entries) checkWords(say, language, entry, entry.text, entry.path)
}

/** The translations beside a file; each must be complete. */
function translated(
  { overlays }: Bundle,
  entries: readonly TextEntry[],
): { texts: Record<string, Texts>; findings: Finding[] } {
  const laid = Object.entries(overlays).map(
    ([language, { file, content }]) => [language, layOver(entries, file, content, language, true)] as const,
  )
  return {
    texts: Object.fromEntries(laid.map(([language, { texts }]) => [language, texts])),
    findings: laid.flatMap(([, { findings }]) => findings),
  }
}
