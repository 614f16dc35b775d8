// Every play of a month with 6 choices of two, walked: one leaf a time.
import { leavesOf } from '../lib/leaves.ts'

export const contender = leavesOf(6)
