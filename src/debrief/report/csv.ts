import type { Table } from './types.ts'

/** What a spreadsheet would take for the beginning of a formula, also after spaces and in wide letters. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/**
 * Writes a table as comma-separated text (RFC 4180). A number is written as it is; a text is never one that a
 * spreadsheet would work out: what looks like a formula gets an apostrophe before it.
 * @param separator `;` where the spreadsheet writes numbers with a comma
 */
export function writeTable(table: Table, separator: ',' | ';' = ','): string {
  return table.map((row) => `${row.map(cellOf).join(separator)}\r\n`).join('')
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
