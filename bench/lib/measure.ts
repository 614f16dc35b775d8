import type { BuiltPage } from '../../tests/support/build-page.ts'
import type { Row } from './row.ts'

/** What a measure may ask of the bench. */
export interface Bench {
  /** The built page; built once, when the first measure asks. */
  page(): Promise<BuiltPage>
  /** Path of a Chromium; throws, in words, when there is none. */
  chromium(): string
}

/** One file of bench/measures exports one of these under the name `measure`. */
export type Measure = (bench: Bench) => Promise<Row[]>
