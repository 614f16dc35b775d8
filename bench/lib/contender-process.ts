// The process of one contender. Each has its own, so that none runs on code that another has made slow or quick.
import type { Contender } from './contender.ts'

/**
 * Milliseconds of processor time that some work takes, all threads of this process together. On a quiet machine that is
 * the time on the clock; on a busy one it leaves out what others took.
 */
function spentOn(contender: Contender, times: number): number {
  const start = process.cpuUsage()
  const made = contender(times)
  const { user, system } = process.cpuUsage(start)
  if (Number.isNaN(made)) throw new Error('a contender made nothing')
  return (user + system) / 1000
}

/** How many times make about `milliseconds`; warms the contender up on the way. */
function timesIn(contender: Contender, milliseconds: number): number {
  for (let times = 1; ; times *= 2) {
    const spent = spentOn(contender, times)
    if (spent > milliseconds / 2) return Math.max(1, Math.round((times * milliseconds) / spent))
  }
}

const [file = '', milliseconds = '0'] = process.argv.slice(2)
const { contender } = (await import(file)) as { contender: Contender }
timesIn(contender, Number(milliseconds) * 2)
const times = timesIn(contender, Number(milliseconds))

process.on('message', () => process.send?.((times * 1000) / spentOn(contender, times)))
process.send?.('ready')
