// A played month once more from its log, as it was.
import { replay } from '#engine'
import { repeated } from '../lib/contender.ts'
import { monthAt, plan } from '../lib/samira-logs.ts'

export const contender = repeated((index) => {
  const { seed, decisions } = monthAt(index)
  return replay(plan, seed, decisions).state.account
})
