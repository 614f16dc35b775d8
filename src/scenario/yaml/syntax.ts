// The YAML parser's errors in an author's words.

import type { LineCounter, YAMLParseError } from 'yaml'
import type { Finding } from '../finding.ts'

const words: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'This line is indented with a tab. YAML wants spaces: replace the tab by two spaces.',
  MULTILINE_IMPLICIT_KEY:
    'A line break comes before the colon. Put quotation marks around the text, or use `|` and start on the next line.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon on this line. Put quotation marks around the text, or use `|` and start on the next line.',
  BAD_INDENT: 'The indentation does not fit the lines above. Line this up with its neighbours.',
  MISSING_CHAR:
    'Something is missing here: a closing bracket, a comma, a space after the colon or a quotation mark.',
  UNEXPECTED_TOKEN:
    'This was not expected here. Is the indentation right, and is text with special characters in quotation marks?',
  BAD_ALIAS: 'A word that begins with `*` is a YAML alias. Put quotation marks around the text.',
  BAD_SCALAR_START: 'Text may not begin with this character. Put quotation marks around the text.',
  BAD_DQ_ESCAPE:
    'A backslash in double quotation marks needs a known letter after it. Use single quotation marks, or write two backslashes.',
  MULTIPLE_DOCS: 'A file holds one month. Take out the line `---` and what follows it.',
  NON_STRING_KEY: 'A key must be a word. Put quotation marks around it.',
}

/** The syntax errors of a file: one a line, and only the tabs when there are tabs, since they cause the rest. */
export function syntaxFindings(
  file: string,
  text: string,
  errors: readonly YAMLParseError[],
  lines: LineCounter,
): Finding[] {
  const all = errors.map((error) => syntaxFinding(file, text, error, lines))
  const tabs = all.filter((finding) => finding.code === 'yaml/tab-as-indent')
  const kept = tabs.length > 0 ? tabs : all
  return kept.filter((finding, index) => kept.findIndex((other) => other.line === finding.line) === index)
}

function syntaxFinding(file: string, text: string, error: YAMLParseError, lines: LineCounter): Finding {
  const finding = (offset: number, code: string, said: string): Finding => {
    const { line, col } = lines.linePos(offset)
    return { file, line, col, severity: 'error', code, text: said }
  }
  const [offset] = error.pos
  const read = text.split('\n')[lines.linePos(offset).line - 1] ?? ''
  if (/^ *\t/.test(read)) return finding(offset, 'yaml/tab-as-indent', words.TAB_AS_INDENT ?? '')
  const bracket = /[Ff]low (map|sequence|collection)/.test(error.message) ? openBracket(text, offset) : -1
  if (bracket >= 0) {
    return finding(
      bracket,
      'yaml/open-bracket',
      `The bracket \`${text[bracket]}\` is never closed. Close it on this line.`,
    )
  }
  const code = `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`
  return finding(offset, code, words[error.code] ?? `${error.message}.`)
}

/** Offset of the last bracket before `end` that is still open there; -1 when there is none. */
function openBracket(text: string, end: number): number {
  let closed = 0
  for (let i = end - 1; i >= 0; i--) {
    const char = text[i]
    if (char === ']' || char === '}') closed++
    else if ((char === '[' || char === '{') && closed-- === 0) return i
  }
  return -1
}
