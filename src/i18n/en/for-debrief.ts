import { end } from './end.ts'

/** The texts of the end of a month and its debrief. */
export const forDebrief = { ...end }
