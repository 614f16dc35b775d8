// The tree of a file before anything in it is copied: what would cost too much, and keys that stand twice.

import type { Document, Node } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml'
import { limits } from './limits.ts'

export interface Fault {
  code: string
  text: string
  offset: number
}

/** Faults of a tree: the first that costs too much ends the search, of keys that stand twice all are told. */
export function measure(doc: Document): Fault[] {
  const faults: Fault[] = []
  const anchors = new Map<string, { start: number; end: number }>()
  let aliases = 0
  const stop = (node: Node, code: string, text: string): symbol => {
    faults.unshift({ code, text, offset: startOf(node) })
    faults.length = 1
    return visit.BREAK
  }
  visit(doc, (_, node, path) => {
    if (isAlias(node)) {
      aliases++
      const inside = [...anchors.values()].some(
        ({ start, end }) => start <= startOf(node) && startOf(node) < end,
      )
      if (aliases > limits.aliases || inside) {
        return stop(
          node,
          'file/aliases',
          'Too many YAML aliases (`*name`), or aliases inside an anchor. Write the text out.',
        )
      }
      if (!anchors.has(node.source)) {
        return stop(
          node,
          'file/aliases',
          `\`*${node.source}\` is a YAML alias of nothing. Put quotation marks around the text.`,
        )
      }
    } else if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (node.anchor !== undefined)
        anchors.set(node.anchor, { start: startOf(node), end: node.range?.[2] ?? 0 })
      if (isScalar(node)) return undefined
      if (path.length > limits.depth * 2)
        return stop(node, 'file/too-deep', 'This is nested too deep to be part of a month.')
      if (node.items.length > limits.items) {
        return stop(
          node,
          'file/too-many',
          `There are ${node.items.length} things in one list here; a month has at most ${limits.items}.`,
        )
      }
      if (isMap(node)) faults.push(...twice(node.items))
    }
    return undefined
  })
  return faults
}

function twice(pairs: readonly { key: unknown }[]): Fault[] {
  const seen = new Set<unknown>()
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    if (!seen.has(key.value)) {
      seen.add(key.value)
      return []
    }
    const text = `\`${String(key.value)}\` stands twice in the same place. Keep one of the two.`
    return [{ code: 'yaml/duplicate-key', text, offset: startOf(key) }]
  })
}

const startOf = (node: Node): number => node.range?.[0] ?? 0
