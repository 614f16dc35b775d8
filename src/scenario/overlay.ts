// A translation laid over the texts of a month or a rules pack.

import { checkWords } from './check/words.ts'
import type { TextEntry } from './compile/texts.ts'
import type { Finding } from './finding.ts'
import { textHash } from './hash.ts'
import { nearest } from './near.ts'
import { untranslated } from './overlay-file.ts'
import { isProperName } from './proper-name.ts'
import { sayer } from './say.ts'
import { checkSchema } from './schema/findings.ts'
import { overlay } from './schema/overlay.ts'
import { readYaml } from './yaml/read.ts'

/** Key -> text. */
export type Texts = Record<string, string>

export interface Laid {
  texts: Texts
  findings: Finding[]
}

/** The texts as the author wrote them. */
export function ownTexts(entries: readonly TextEntry[]): Texts {
  return Object.fromEntries(entries.map((entry) => [entry.key, entry.text]))
}

/**
 * Lays a translation over the author's texts. A text without translation stays in the author's language.
 * @param language of the translation
 * @param complete whether every text must be translated: a missing one is then an error
 */
export function layOver(
  entries: readonly TextEntry[],
  file: string,
  content: string | Uint8Array,
  language: string,
  complete: boolean,
): Laid {
  const own = ownTexts(entries)
  const read = readYaml(file, content)
  if ('findings' in read) return { texts: own, findings: read.findings }
  const checked = checkSchema(read.yaml, overlay)
  if ('findings' in checked) return { texts: own, findings: checked.findings }

  const findings: Finding[] = []
  const say = sayer(read.yaml, findings)
  const texts = { ...own }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const absent = entries.filter((entry) => !Object.hasOwn(checked.data, entry.key)).map((entry) => entry.key)
  for (const [key, { hash, text }] of Object.entries(checked.data)) {
    const source = Object.hasOwn(own, key) ? own[key] : undefined
    if (source === undefined) {
      const said = `No text of the month has the key \`${key}\`: nobody would ever read this translation. Mend the key, or take the line out.`
      say.error([key], 'overlay/unreachable', said, { key: true, proposal: nearest(key, absent) })
      continue
    }
    texts[key] = text
    const entry = byKey.get(key)
    if (entry !== undefined) checkWords(say, language, entry, text, [key, 'text'])
    if (hash === untranslated) {
      const said = `\`${key}\` waits for its translation. Translate it, then set the hash to ${textHash(source)}.`
      if (complete) say.error([key, 'hash'], 'overlay/untranslated', said)
      else say.warn([key, 'hash'], 'overlay/untranslated', said)
    } else if (hash !== textHash(source)) {
      const said = `The text behind \`${key}\` has changed since it was translated. Read it again, then set the hash to ${textHash(source)}.`
      say.warn([key, 'hash'], 'overlay/stale', said)
    }
    if (marks(source) !== marks(text)) {
      const said = `The words in braces differ from the text that was translated: there ${marks(source) || 'none'}, here ${marks(text) || 'none'}.`
      say.error([key, 'text'], 'overlay/placeholders', said)
    }
  }
  for (const key of Object.keys(checked.data)) {
    const official = texts[key.replace(/\.key$/, '.official')]
    if (!key.endsWith('.key') || official === undefined || official.includes(texts[key] ?? '')) continue
    say.error(
      [key, 'text'],
      'letter/key-not-found',
      'These words do not stand in the translated `official`. Copy them from there.',
    )
  }
  for (const key of absent.filter((one) => !isProperName(one))) {
    const said = `\`${key}\` is not translated yet. \`npm run krap -- texts\` writes the line for you.`
    if (complete) say.error([], 'overlay/missing', said)
    else say.warn([], 'overlay/missing', said)
  }
  return { texts, findings }
}

/** The placeholders of a text, in order of the alphabet. */
function marks(text: string): string {
  return [...new Set(text.match(/\{[a-z-]+\}/g) ?? [])].sort().join(' ')
}

/** Whether a translation file can be read at all: findings of its YAML and its form. */
export function checkOverlayForm(file: string, content: string): Finding[] {
  const read = readYaml(file, content)
  if ('findings' in read) return read.findings
  const checked = checkSchema(read.yaml, overlay)
  return 'findings' in checked ? checked.findings : []
}
