// Phaser's side: a handful of images, redrawn only when something on them has moved.

import type Phaser from 'phaser'
import { fadeAt } from './life.ts'
import type { Props } from './props.ts'
import { placeProps } from './props.ts'
import { blankCanvas, contextOf } from './rasterise.ts'
import type { StageScene } from './scene.ts'
import { DEPTH } from './scene.ts'
import type { PhaserModule } from './start-game.ts'
import { startGame } from './start-game.ts'

export interface Stage {
  game: Phaser.Game
  /** Replaces what is shown; the old picture fades out in `fade` milliseconds (0: at once). */
  apply(view: StageScene, fade: number): void
  /** Stops the loop while nobody can see the canvas. */
  rest(resting: boolean): void
  /** Resolves when what was applied has been drawn and no fade is running. */
  still(): Promise<void>
  destroy(): void
}

/** Milliseconds between two drawings while people breathe and rain falls. */
const CALM = 80

interface Fade {
  image: Phaser.GameObjects.Image
  key: string
  length: number
  since: number
}

/** Starts Phaser in `host` with an empty stage. With `moves` false it draws each view once and sleeps. */
export async function openStage(phaser: PhaserModule, host: HTMLElement, moves: boolean): Promise<Stage> {
  const scene = await startGame(phaser, host)
  const { game } = scene.sys
  let props: Props | null = null
  let fade: Fade | null = null
  let resting = false
  let drawnAt = Number.NEGATIVE_INFINITY
  const waiting: (() => void)[] = []

  function endFade() {
    fade?.image.destroy()
    if (fade !== null) scene.textures.remove(fade.key)
    fade = null
  }
  function startFade(length: number) {
    const { canvas } = game
    const copy = blankCanvas(canvas.width, canvas.height)
    contextOf(copy).drawImage(canvas, 0, 0)
    endFade()
    scene.textures.addCanvas('house-before', copy)
    const image = scene.add.image(0, 0, 'house-before').setOrigin(0).setDepth(DEPTH.fade)
    fade = { image, key: 'house-before', length, since: -1 }
  }
  function stepFade(running: Fade, time: number) {
    if (running.since < 0) running.since = time
    running.image.setAlpha(fadeAt(time - running.since, running.length))
    if (time - running.since >= running.length) endFade()
  }
  function becomeStill() {
    for (const resolve of waiting.splice(0)) resolve()
    if (!props?.alive) game.loop.sleep()
  }

  scene.events.on('update', (time: number) => {
    const due = fade !== null || time - drawnAt >= CALM
    scene.sys.settings.visible = due
    if (!due) return
    drawnAt = time
    if (fade !== null) stepFade(fade, time)
    props?.move(time)
  })
  game.events.on('postrender', () => {
    if (fade === null && drawnAt > 0) becomeStill()
  })
  game.loop.sleep()

  return {
    game,
    apply(view, length) {
      const sameSize = game.canvas.width === view.width && game.canvas.height === view.height
      if (props !== null && sameSize && length > 0 && !resting) startFade(length)
      else endFade()
      props?.clear()
      if (!sameSize) game.scale.resize(view.width, view.height)
      props = placeProps(scene, view, moves)
      drawnAt = Number.NEGATIVE_INFINITY
      if (resting) becomeStill()
      else game.loop.wake()
    },
    rest(now) {
      resting = now
      if (resting) game.loop.sleep()
      else if (props !== null) game.loop.wake()
    },
    still() {
      const quiet = fade === null && (props === null || drawnAt > 0 || resting)
      return quiet ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))
    },
    destroy() {
      game.loop.sleep()
      game.destroy(true)
      // A sleeping loop never takes the step in which Phaser cleans up.
      game.step(performance.now(), 0)
      for (const resolve of waiting.splice(0)) resolve()
    },
  }
}
