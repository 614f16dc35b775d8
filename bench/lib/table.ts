import type { Row } from './row.ts'

function figure(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
}

function cells(row: Row): string[] {
  const sign = row.side === 'at least' ? '>=' : '<='
  return [
    row.name,
    `${figure(row.value)} ${row.unit}`,
    row.ratio === null ? '' : `${figure(row.ratio)} x`,
    row.baseline ?? '',
    row.bound === null ? '' : `${sign} ${figure(row.bound)}`,
    row.bound === null ? '' : row.holds ? 'holds' : 'DOES NOT HOLD',
  ]
}

/** The figures as lines of text, columns lined up. */
export function table(rows: readonly Row[]): string {
  const lines = [['what', 'figure', 'ratio', 'to', 'bound', ''], ...rows.map(cells)]
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const right = new Set([1, 2, 4])
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
