export type { Card, CatalogueEntry, ReadBy } from './catalogue.ts'
export { entryOf } from './catalogue.ts'
export {
  type Bundle,
  type Compiled,
  compileMonth,
  type Month,
  type MonthInput,
  type TextFile,
} from './compile/month.ts'
export type { SourceLine } from './compile/sources.ts'
export { type Finding, formatFinding, hasErrors, type Severity, sortFindings } from './finding.ts'
export type { Known } from './known.ts'
export { limits } from './yaml/limits.ts'
