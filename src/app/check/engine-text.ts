import type { Violation } from './boundaries.ts'
import type { SourceFile } from './source-files.ts'

// Plain ECMAScript, so the compiler cannot see them; and the two comments that would silence it.
const forbidden = [
  'Math.random',
  'new Date',
  'Date.now',
  'Date.parse',
  'Date.UTC',
  'performance.now',
  'toLocale',
  'localeCompare',
  '@ts-ignore',
  '@ts-expect-error',
  '@ts-nocheck',
]

/** Places in `src/engine` where a clock, chance, a locale or a silenced compiler gets in. */
export function engineText(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => path.startsWith('src/engine/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          forbidden
            .filter((word) => line.includes(word))
            .map((word) => ({ path, line: index + 1, text: `${word} has no place in the engine` })),
        ),
    )
}
