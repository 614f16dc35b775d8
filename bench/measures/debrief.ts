// The debrief of a full month: its replays against plain ones, and the whole of it on the main thread.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Measure } from '../lib/measure.ts'
import { bounded, compared, shown } from '../lib/row.ts'
import { median, takeTurns } from '../lib/turns.ts'

/** Each in a process of its own, of another month: a page makes a debrief once. */
const ROUNDS = 9

async function wholeDebrief(round: number): Promise<number> {
  const child = fork(join(import.meta.dirname, '..', 'lib', 'debrief-process.ts'), [String(round)])
  const said = once(child, 'message')
  const ended = once(child, 'exit').then(() => {
    throw new Error('a debrief stopped before it was measured')
  })
  const [message] = await Promise.race([said, ended])
  return Number((message as { milliseconds: number }).milliseconds)
}

export const measure: Measure = async () => {
  const turns = await takeTurns(['samira-replay', 'samira-replay-under'])
  const plain = {
    name: 'samira-maart, plain replay of a log',
    value: turns.speed('samira-replay'),
    unit: 'months/s',
  }
  const under = {
    name: 'samira-maart, replay of a log under a lever',
    value: turns.speed('samira-replay-under'),
    unit: 'months/s',
  }
  const whole: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) whole.push(await wholeDebrief(round))
  return [
    shown(plain),
    compared(under, plain, 'at least', 0.5, turns.ratio('samira-replay-under', 'samira-replay')),
    bounded(
      { name: 'samira-maart, whole debrief, first time, main thread', value: median(whole), unit: 'ms' },
      'at most',
      150,
    ),
    shown({ name: 'samira-maart, whole debrief, slowest of them', value: Math.max(...whole), unit: 'ms' }),
  ]
}
