export { type EndOfMonth, endOfMonth } from './end-of-month.ts'
export type { Detector, Finding } from './finding.ts'
export type { NextMonth } from './next-month.ts'
export type { Picture } from './picture.ts'
