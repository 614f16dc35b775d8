// The YAML parser's errors in an author's words.

import type { LineCounter, YAMLParseError } from 'yaml'
import type { Finding } from '../finding.ts'

const words: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'This line is indented with a tab. YAML wants spaces: replace the tab by two spaces.',
  DUPLICATE_KEY: 'This key stands twice in the same place. Keep one of the two.',
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

/** One syntax error as a finding; what the parser itself says stands behind our words when we have none. */
export function syntaxFinding(
  file: string,
  text: string,
  error: YAMLParseError,
  lines: LineCounter,
): Finding {
  const { line, col } = lines.linePos(error.pos[0])
  const code = `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`
  const read = text.split('\n')[line - 1] ?? ''
  const tab = /^ *\t/.test(read) ? words.TAB_AS_INDENT : undefined
  const said = tab ?? words[error.code] ?? `${error.message}.`
  return {
    file,
    line,
    col,
    severity: 'error',
    code: tab === undefined ? code : 'yaml/tab-as-indent',
    text: said,
  }
}
