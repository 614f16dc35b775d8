// How checks speak: a path in one file becomes a finding at its line.

import type { Finding, Severity } from './finding.ts'
import { nearest } from './near.ts'
import type { Path } from './yaml/place.ts'
import type { YamlFile } from './yaml/read.ts'

export interface Extra {
  proposal?: string | undefined
  /** Point at the key instead of the value. */
  key?: boolean
  /** Point at these letters inside the text. */
  part?: string
}

export interface Say {
  error(path: Path, code: string, text: string, extra?: Extra): void
  warn(path: Path, code: string, text: string, extra?: Extra): void
  note(path: Path, code: string, text: string, extra?: Extra): void
}

/** A voice for one file; what it says is added to `findings`. */
export function sayer(yaml: YamlFile, findings: Finding[]): Say {
  const speak =
    (severity: Severity) =>
    (path: Path, code: string, text: string, extra: Extra = {}): void => {
      const { place } = yaml
      const at =
        extra.part === undefined
          ? extra.key
            ? place.key(path)
            : place.value(path)
          : place.inside(path, extra.part)
      const proposal = extra.proposal === undefined ? {} : { proposal: extra.proposal }
      findings.push({ file: yaml.file, ...at, severity, code, text, ...proposal })
    }
  return { error: speak('error'), warn: speak('warning'), note: speak('note') }
}

/** Says that `word` is none of `known`, with the nearest one; true when it is known. */
export function mustBeKnown(
  say: Say,
  path: Path,
  what: string,
  word: string,
  known: Iterable<string>,
  hint = '',
): boolean {
  const all = [...known]
  if (all.includes(word)) return true
  const some =
    all.length === 0 ? ' There are none.' : all.length <= 12 ? ` There are: ${all.join(', ')}.` : ''
  const text = `There is no ${what} \`${word}\`.${some}${hint === '' ? '' : ` ${hint}`}`
  say.error(path, `reference/unknown-${what.replaceAll(' ', '-')}`, text, { proposal: nearest(word, all) })
  return false
}
