// Measures the house's frame work against an empty Phaser scene of the same size. For benches and tests.

import type { HouseView } from '#engine'
import type { HouseOptions } from './house.ts'
import { openHouse } from './open-house.ts'
import { startGame } from './start-game.ts'

export interface FrameWork {
  /** Average milliseconds of one `game.step`, each the median of the rounds. */
  house: number
  empty: number
  /** `house / empty`, the median of the rounds. */
  ratio: number
}

type Steps = { step(time: number, delta: number): void }

/** Steps in a row before the browser may paint: it would otherwise pile up drawing that is never shown. */
const BATCH = 15
/** Length of a step at the loop's own pace. */
const STEP = 1000 / 30

/**
 * Average work of a frame while `view` stands in the house and breathes, and of an empty Phaser scene that clears its
 * canvas every step as Phaser does by itself. Both live in `host`, take `frames` steps a round, turn and turn about.
 */
export async function measureFrames(
  host: HTMLElement,
  options: HouseOptions,
  view: HouseView,
  frames: number,
  rounds = 5,
): Promise<FrameWork> {
  const phaser = await import('phaser')
  const opened = await openHouse(host, options)
  if (typeof opened === 'string') throw new Error(opened)
  opened.house.show(view)
  await opened.house.settled()
  const { game } = opened.stage
  game.loop.sleep()
  const scene = await startGame(phaser, host, { clearBeforeRender: true })
  const empty = scene.sys.game
  empty.scale.resize(game.canvas.width, game.canvas.height)
  empty.loop.sleep()

  const lines: { house: number; empty: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    lines.push({ house: await average(game, frames), empty: await average(empty, frames) })
  }
  const warm = lines.slice(1)
  opened.house.destroy()
  empty.destroy(true)
  empty.step(performance.now(), 0)
  return {
    house: median(warm.map((line) => line.house)),
    empty: median(warm.map((line) => line.empty)),
    ratio: median(warm.map((line) => line.house / line.empty)),
  }
}

async function average(game: Steps, frames: number): Promise<number> {
  let spent = 0
  let time = performance.now()
  for (let done = 0; done < frames; done += BATCH) {
    const start = performance.now()
    for (let i = 0; i < BATCH; i++) {
      time += STEP
      game.step(time, STEP)
    }
    spent += performance.now() - start
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  return spent / (Math.ceil(frames / BATCH) * BATCH)
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
