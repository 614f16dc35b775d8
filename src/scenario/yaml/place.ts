// From a path in the data back to the line and column where an author wrote it.

import type { Document, LineCounter, Node } from 'yaml'
import { isMap, isPair, isScalar, isSeq } from 'yaml'

export type Path = readonly (string | number)[]

export interface Position {
  line: number
  col: number
}

export interface Place {
  /** Where the value at `path` begins; the nearest parent when it is not there. */
  value(path: Path): Position
  /** Where the last part of `path` is written as a key; the value for a list item. */
  key(path: Path): Position
  /** Where `part` stands in the text at `path`; the start of that text when it is not written like that. */
  inside(path: Path, part: string): Position
}

/** Place look-ups for a parsed document. */
export function placesOf(doc: Document, lines: LineCounter, text: string): Place {
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), col: Math.max(1, col) }
  }
  const find = (path: Path): { node: Node | null; keyStart: number } => {
    let node: Node | null = doc.contents
    let keyStart = node?.range?.[0] ?? 0
    for (const part of path) {
      const next = child(node, part)
      if (next === null) return { node, keyStart: node?.range?.[0] ?? keyStart }
      node = next.node
      keyStart = next.keyStart
    }
    return { node, keyStart }
  }
  return {
    value: (path) => {
      const { node, keyStart } = find(path)
      return at(node?.range?.[0] ?? keyStart)
    },
    key: (path) => at(find(path).keyStart),
    inside: (path, part) => {
      const { node, keyStart } = find(path)
      const start = node?.range?.[0] ?? keyStart
      const end = node?.range?.[1] ?? start
      const found = part === '' ? -1 : text.slice(start, end).indexOf(part)
      return at(found < 0 || !isScalar(node) ? start : start + found)
    },
  }
}

function child(node: Node | null, part: string | number): { node: Node | null; keyStart: number } | null {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part]
    if (item === undefined || isPair(item)) return null
    const value = item as Node
    return { node: value, keyStart: value.range?.[0] ?? 0 }
  }
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
    if (pair === undefined || !isScalar(pair.key)) return null
    const keyStart = pair.key.range?.[0] ?? 0
    return { node: (pair.value as Node | null) ?? pair.key, keyStart }
  }
  return null
}
