import type { SourceFile } from './source-files.ts'

export interface Lengths {
  /** Files of more than `longest` lines. */
  tooLong: { path: string; lines: number }[]
  median: number
}

/** Lines per file: none may have more than 300, and half of them must have fewer than 100. */
export const bounds = { longest: 300, median: 100 }

/** Counts the lines of source files, as `wc -l` does. */
export function lengths(files: readonly SourceFile[]): Lengths {
  const counted = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  const sorted = counted.map(({ lines }) => lines).sort((one, other) => one - other)
  return {
    tooLong: counted.filter(({ lines }) => lines > bounds.longest),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
  }
}
