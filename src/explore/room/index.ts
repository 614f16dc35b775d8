export { AIM_PARTS, missingParts } from './aim.ts'
export { BETTER, MEASURES, measuresOf } from './measures.ts'
export type * from './types.ts'
