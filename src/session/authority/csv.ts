/** What a spreadsheet would take for a formula, also behind spaces and in wide letters. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/

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
