import type Phaser from 'phaser'
import { blinkAt, breathAt, phaseOf, steamAt, swayAt } from './life.ts'
import { blankCanvas, contextOf } from './rasterise.ts'
import type { Actor, Plate, StageScene } from './scene.ts'
import { DEPTH } from './scene.ts'

/** Everything of one view that stands on the stage. */
export interface Props {
  /** True when something of it moves by itself. */
  alive: boolean
  /** Puts what moves where it is at this time, in milliseconds. */
  move(time: number): void
  /** Takes it off the stage and lets go of its textures. */
  clear(): void
}

/** Milliseconds between two pictures of the rain. */
const RAIN_STEP = 110

let made = 0

/** Puts a view on the stage. With `moves` false nothing of it will be alive. */
export function placeProps(scene: Phaser.Scene, view: StageScene, moves: boolean): Props {
  const keys: string[] = []
  const images: Phaser.GameObjects.Image[] = []
  const movers: ((time: number) => void)[] = []

  const texture = (canvas: HTMLCanvasElement) => {
    const key = `house-${made++}`
    scene.textures.addCanvas(key, canvas)
    keys.push(key)
    return key
  }
  const put = (x: number, y: number, key: string, depth: number) => {
    const image = scene.add.image(x, y, key).setDepth(depth)
    images.push(image)
    return image
  }

  const plate = ({ canvas, x, y, depth }: Plate) => put(x, y, texture(canvas), depth).setOrigin(0)
  const person = (actor: Actor) => {
    const open = texture(actor.open)
    const shut = actor.shut === null ? open : texture(actor.shut)
    const image = put(actor.x, actor.y, open, actor.depth).setOrigin(actor.origin.x, actor.origin.y)
    image.setFlipX(actor.mirror)
    if (!moves) return
    const phase = phaseOf(actor.key)
    movers.push((time) => {
      const key = blinkAt(time, phase) ? shut : open
      if (image.texture.key !== key) image.setTexture(key)
      image.setScale(1, breathAt(time, phase))
      if (actor.sways) image.setRotation(swayAt(time, phase))
    })
  }
  const steam = ({ x, y, scale }: { x: number; y: number; scale: number }) => {
    const key = texture(wisp(scale))
    for (const number of [0, 1]) {
      const image = put(x + (number * 6 - 3) * scale, y, key, DEPTH.steam).setOrigin(0.5, 1)
      movers.push((time) => {
        const { rise, alpha } = steamAt(time, number)
        image.setY(y - rise * scale).setAlpha(alpha)
      })
    }
  }
  const rain = (frames: HTMLCanvasElement[]) => {
    const [first = '', ...rest] = frames.map(texture)
    const all = [first, ...rest]
    const image = put(0, 0, first, DEPTH.weather).setOrigin(0)
    image.setDisplaySize(view.width, view.height)
    movers.push((time) => image.setTexture(all[Math.floor(time / RAIN_STEP) % all.length] ?? first))
  }

  view.plates.forEach(plate)
  view.actors.forEach(person)
  if (moves && view.steam !== null) steam(view.steam)
  if (moves && view.rain !== null) rain(view.rain.frames)

  return {
    alive: movers.length > 0,
    move(time) {
      for (const mover of movers) mover(time)
    },
    clear() {
      for (const image of images) image.destroy()
      for (const key of keys) scene.textures.remove(key)
    },
  }
}

/** One curl of steam, seven units wide. */
function wisp(scale: number): HTMLCanvasElement {
  const canvas = blankCanvas(Math.ceil(8 * scale), Math.ceil(16 * scale))
  const context = contextOf(canvas)
  context.scale(scale, scale)
  context.strokeStyle = '#FFFDF8'
  context.lineWidth = 2
  context.lineCap = 'round'
  context.stroke(new Path2D('M4 14q-4-3 0-6t0-6'))
  return canvas
}
