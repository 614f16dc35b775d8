import { common } from './common.ts'
import { error } from './error.ts'
import { level } from './level.ts'
import { load } from './load.ts'
import { seat } from './seat.ts'

/** The texts of a seat alone, for a page that is nothing else. */
export const forSeat = { common, error, level, load, seat }
