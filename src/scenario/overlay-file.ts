// Writes the file of a translation: missing lines are added, stale ones marked, the order follows the month.

import type { Document, Pair, Scalar } from 'yaml'
import { isMap, isPair, isScalar, parseDocument } from 'yaml'
import type { TextEntry } from './compile/texts.ts'
import { textHash } from './hash.ts'
import { isProperName } from './proper-name.ts'

/** Hash of a line that nobody has translated yet; its text is still the author's. */
export const untranslated = '00000000'

export interface OverlayUpdate {
  /** The whole file, ready to be written. */
  text: string
  added: string[]
  stale: string[]
}

const head = ' A translation. Translate each text, then give it the hash that `npm run krap -- check` names.'

/**
 * Brings a translation up to date with the texts it translates. What a translator wrote stays.
 * @param before the file as it is; null when there is none. It must be readable YAML with a map.
 */
export function updateOverlay(entries: readonly TextEntry[], before: string | null): OverlayUpdate {
  const doc: Document = parseDocument(before === null || before.trim() === '' ? `#${head}\n{}` : before)
  const map = isMap(doc.contents) ? doc.contents : null
  if (map === null) throw new Error('An overlay is a map')
  map.flow = false
  const own = new Map(map.items.filter(isPair).map((pair) => [keyOf(pair), pair]))
  const added: string[] = []
  const stale: string[] = []
  const ordered: Pair[] = []
  for (const entry of entries) {
    const found = own.get(entry.key)
    own.delete(entry.key)
    if (found === undefined) {
      if (isProperName(entry.key)) continue
      added.push(entry.key)
      ordered.push(newPair(doc, entry))
      continue
    }
    if (mark(found, entry)) stale.push(entry.key)
    ordered.push(found)
  }
  map.items = [...ordered, ...own.values()] as typeof map.items
  return { text: doc.toString({ lineWidth: 0, blockQuote: 'literal' }), added, stale }
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function newPair(doc: Document, { key, text }: TextEntry): Pair {
  return doc.createPair(key, { hash: untranslated, text })
}

/** Says above a stale line what its source reads now; takes the remark away when it is mended. */
function mark(pair: Pair, { text }: TextEntry): boolean {
  const key = pair.key as Scalar
  const hash = isMap(pair.value) ? String(pair.value.get('hash')) : ''
  const rest = (key.commentBefore ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' stale'))
  const isStale = hash !== textHash(text) && hash !== untranslated
  const remark = isStale ? [` stale: the text now reads: ${text.replace(/\s+/g, ' ')}`] : []
  const lines = [...rest, ...remark]
  key.commentBefore = lines.length === 0 ? null : lines.join('\n')
  return isStale
}
