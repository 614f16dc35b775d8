// What a file may be at most, so that a hostile one is refused before it costs time.

import type { Finding } from '../finding.ts'

export const limits = {
  /** A month of an hour is about 80 kB. */
  bytes: 2_000_000,
  /** Samira's month has about two thousand. */
  lines: 30_000,
  depth: 40,
  aliases: 20,
  bookings: 300,
  letters: 200,
  moments: 120,
  /** Keys in one map, items in one list: a long translation has about two thousand. */
  items: 6_000,
} as const

/** The first thing that makes this no readable text file, or the text. */
export function decode(file: string, content: string | Uint8Array): string | Finding {
  const size = typeof content === 'string' ? content.length : content.byteLength
  if (size > limits.bytes) {
    const read = `${(size / 1e6).toFixed(1)} MB`
    return refuse(
      file,
      'file/too-big',
      `This file is ${read}. A month is at most 2 MB of text: split it, or take out what is not text.`,
    )
  }
  const text = typeof content === 'string' ? content : asText(content)
  if (text === null || isBinary(text)) {
    return refuse(
      file,
      'file/not-text',
      'This is not a text file. A month is a YAML file in UTF-8: save it as plain text.',
    )
  }
  if (lineCount(text) > limits.lines) {
    return refuse(
      file,
      'file/too-many',
      `This file has more than ${limits.lines} lines. A month has a few thousand: split it.`,
    )
  }
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function lineCount(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Brackets inside brackets beyond what a month needs; found before the parser recurses. */
export function nesting(file: string, text: string): Finding | null {
  let depth = 0
  let line = 1
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\n') line++
    else if (char === '[' || char === '{') depth++
    else if ((char === ']' || char === '}') && depth > 0) depth--
    if (depth > limits.depth * 5) {
      return {
        ...refuse(
          file,
          'file/too-deep',
          'Hundreds of brackets are open here. A month needs five levels: close the brackets.',
        ),
        line,
      }
    }
  }
  return null
}

function refuse(file: string, code: string, text: string): Finding {
  return { file, line: 1, col: 1, severity: 'error', code, text }
}

/** Control characters other than tab, line feed, form feed and carriage return stand in no text. */
function isBinary(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return true
  }
  return false
}

function asText(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
