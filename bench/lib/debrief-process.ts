// One whole debrief in a process that has made none before, as a page that has just played the month makes it: the
// milliseconds of its main thread go to the parent.
import { debriefOf, historyOf } from '#debrief'
import { levers, plan, played } from './samira-logs.ts'

const month = played[Number(process.argv[2]) % played.length]
if (month === undefined) throw new Error('no month to look back on')

const start = process.threadCpuUsage()
const { findings, replays } = debriefOf(historyOf(plan, month.seed, month.decisions), levers)
const { user, system } = process.threadCpuUsage(start)
if (replays.under.length !== levers.length) throw new Error('not every lever was replayed')
process.send?.({ milliseconds: (user + system) / 1000, findings: findings.length })
