// YAML text to plain data that still knows its lines. Syntax errors end here: schema findings on broken YAML are noise.

import type { Document } from 'yaml'
import { isAlias, isCollection, LineCounter, parseDocument, visit } from 'yaml'
import type { Finding } from '../finding.ts'
import { decode, limits, nesting } from './limits.ts'
import type { Place } from './place.ts'
import { placesOf } from './place.ts'
import { syntaxFindings } from './syntax.ts'

export interface YamlFile {
  file: string
  text: string
  data: unknown
  place: Place
}

/** Reads a YAML file. Gives its data with places, or the findings that make it unreadable. */
export function readYaml(
  file: string,
  content: string | Uint8Array,
): { yaml: YamlFile } | { findings: Finding[] } {
  const text = decode(file, content)
  if (typeof text !== 'string') return { findings: [text] }
  const deep = nesting(file, text)
  if (deep !== null) return { findings: [deep] }

  const lines = new LineCounter()
  const doc = parse(text, lines)
  if (doc === null)
    return { findings: [whole(file, 'file/too-deep', 'This file nests too deep to be a month.')] }
  if (doc.errors.length > 0) return { findings: syntaxFindings(file, text, doc.errors, lines) }

  const place = placesOf(doc, lines, text)
  const bomb = tooMuch(doc)
  if (bomb !== null) {
    const { line, col } = lines.linePos(bomb.offset)
    return { findings: [{ ...whole(file, bomb.code, bomb.text), line, col }] }
  }
  if (doc.contents === null) {
    return { findings: [whole(file, 'file/empty', 'This file is empty. A month begins with `krap: 1`.')] }
  }
  return { yaml: { file, text, data: doc.toJS({ maxAliasCount: limits.aliases * 4 }), place } }
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      merge: false,
      version: '1.2',
      uniqueKeys: true,
      stringKeys: true,
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Aliases in numbers, aliases of aliases, and nesting: measured on the tree, before anything is copied. */
function tooMuch(doc: Document): { code: string; text: string; offset: number } | null {
  let aliases = 0
  let found: { code: string; text: string; offset: number } | null = null
  const anchored: { start: number; end: number }[] = []
  visit(doc, (_, node, path) => {
    if (isAlias(node)) {
      const offset = node.range?.[0] ?? 0
      aliases++
      const inside = anchored.some(({ start, end }) => start <= offset && offset < end)
      if (aliases > limits.aliases || inside) {
        found = {
          code: 'file/aliases',
          text: 'Too many YAML aliases (`*name`), or aliases inside an anchor. Write the text out.',
          offset,
        }
        return visit.BREAK
      }
    } else if (isCollection(node)) {
      if (node.anchor !== undefined) anchored.push({ start: node.range?.[0] ?? 0, end: node.range?.[2] ?? 0 })
      if (path.length > limits.depth * 2) {
        found = {
          code: 'file/too-deep',
          text: 'This is nested too deep to be part of a month.',
          offset: node.range?.[0] ?? 0,
        }
        return visit.BREAK
      }
    }
    return undefined
  })
  return found
}

function whole(file: string, code: string, text: string): Finding {
  return { file, line: 1, col: 1, severity: 'error', code, text }
}
