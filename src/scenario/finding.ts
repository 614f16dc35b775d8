// Something noticed in a file: where, how bad, what was read, what was expected and how to mend it.

export type Severity = 'error' | 'warning' | 'note'

export interface Finding {
  file: string
  /** Both count from 1. */
  line: number
  col: number
  severity: Severity
  /** Stable, such as `reference/unknown-person`. */
  code: string
  text: string
  /** What to write instead, when something near exists. */
  proposal?: string
}

/** `file:line:col severity code text`, with the proposal behind it when there is one. */
export function formatFinding(finding: Finding): string {
  const { file, line, col, severity, code, text, proposal } = finding
  const more = proposal === undefined ? '' : ` Did you mean \`${proposal}\`?`
  return `${file}:${line}:${col} ${severity} ${code} ${text}${more}`
}

/** Whether any finding stops the month from being played. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}

/** In the order of the page: by file, line, column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.code, b.code),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
