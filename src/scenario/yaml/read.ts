// YAML text to plain data that still knows its lines. Syntax errors end here: schema findings on broken YAML are noise.

import type { Document } from 'yaml'
import { LineCounter, parseDocument } from 'yaml'
import type { Finding } from '../finding.ts'
import { decode, limits, nesting } from './limits.ts'
import { measure } from './measure.ts'
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

  const faults = measure(doc)
  if (faults.length > 0) {
    return {
      findings: faults.map(({ code, text: said, offset }) => {
        const { line, col } = lines.linePos(offset)
        return { file, line, col, severity: 'error', code, text: said }
      }),
    }
  }
  if (doc.contents === null) {
    return { findings: [whole(file, 'file/empty', 'This file is empty. A month begins with `krap: 1`.')] }
  }
  return {
    yaml: {
      file,
      text,
      data: doc.toJS({ maxAliasCount: limits.aliases * 4 }),
      place: placesOf(doc, lines, text),
    },
  }
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      merge: false,
      version: '1.2',
      // Its own check compares each key with every other; measure.ts does it in one pass.
      uniqueKeys: false,
      stringKeys: true,
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function whole(file: string, code: string, text: string): Finding {
  return { file, line: 1, col: 1, severity: 'error', code, text }
}
