import type { SessionExport } from './export.ts'

const COLUMNS = ['n', 'minute', 'what', 'moment', 'option', 'by', 'counts', 'text'] as const

/** The rows of an export as a table: names of the columns first, then texts. */
export function exportRows({ rows }: SessionExport): string[][] {
  return [
    [...COLUMNS],
    ...rows.map(({ counts, ...row }) =>
      COLUMNS.map((column) => (column === 'counts' ? countsOf(counts) : String(row[column]))),
    ),
  ]
}

const countsOf = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([option, votes]) => `${option === '' ? 'blank' : option}: ${votes}`)
    .join(', ')

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Writes a table as comma-separated text (RFC 4180), with nothing in it that a spreadsheet would work out.
 * @param separator `;` where the spreadsheet writes numbers with a comma
 */
export function writeCsv(table: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  const cell = (text: string): string => {
    const safe = FORMULA.test(text) ? `'${text}` : text
    return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return table.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')
}
