import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Turns<Name extends string> {
  /** Times in a second of processor time, the median of the rounds. */
  speed(name: Name): number
  /** Speed of one divided by that of another, taken within each round; the median of the rounds. */
  ratio(one: Name, other: Name): number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The next message of a contender's process; throws when it ends instead. */
async function answer(child: ChildProcess, name: string): Promise<unknown> {
  const waiting = new AbortController()
  const { signal } = waiting
  const said = once(child, 'message', { signal }).then(([message]) => message as unknown)
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error(`${name} stopped before it was measured`)
  })
  try {
    return await Promise.race([said, ended])
  } finally {
    waiting.abort()
    await Promise.allSettled([said, ended])
  }
}

type Speeds<Name> = Map<Name, number[]>

/**
 * Lets contenders run turn and turn about, each in its own process, so that what slows this machine for a while slows
 * all of them; the order turns round every other time. The first rounds only warm up, long enough for the whole of a
 * contender to be compiled: what is compared is the steady speed of each. All of it is done anew with other processes,
 * because how a process happens to compile what it runs makes a tenth of difference for as long as it lives.
 * @param names files of bench/contenders
 */
export async function takeTurns<Name extends string>(
  names: readonly Name[],
  { processes = 3, warming = 30, rounds = 7, milliseconds = 120 } = {},
): Promise<Turns<Name>> {
  const speeds: Speeds<Name> = new Map(names.map((name) => [name, []]))
  for (let one = 0; one < processes; one += 1) await runAll(speeds, warming, rounds, milliseconds)
  const all = (name: Name) => speeds.get(name) ?? []
  return {
    speed: (name) => median(all(name)),
    ratio: (one, other) => median(all(one).map((speed, round) => speed / (all(other)[round] ?? Number.NaN))),
  }
}

/** One process for each contender, for so many rounds; adds the speed of each round that counts. */
async function runAll<Name extends string>(
  speeds: Speeds<Name>,
  warming: number,
  rounds: number,
  milliseconds: number,
): Promise<void> {
  const children = new Map<Name, ChildProcess>()
  try {
    for (const name of speeds.keys()) {
      const file = join(import.meta.dirname, '..', 'contenders', `${name}.ts`)
      const process = join(import.meta.dirname, 'contender-process.ts')
      const child = fork(process, [file, String(milliseconds)])
      children.set(name, child)
      await answer(child, name)
    }
    for (let round = 0; round < warming + rounds; round += 1) {
      const order = [...children]
      for (const [name, child] of round % 2 === 0 ? order : order.reverse()) {
        child.send('run')
        const speed = Number(await answer(child, name))
        if (round >= warming) speeds.get(name)?.push(speed)
      }
    }
  } finally {
    for (const child of children.values()) child.kill()
  }
}
