// Puts the parts together: drawing, people, stage and the size of the host.

import type { HouseView } from '#engine'
import { createActors } from './actors.ts'
import { createBaker, steamOf } from './bake.ts'
import type { Drawing } from './drawing.ts'
import { readDrawing } from './drawing.ts'
import { createCast } from './figures.ts'
import { chooseFrame } from './frame.ts'
import type { House, HouseOptions, WhyNoHouse } from './house.ts'
import type { Frame } from './pixels.ts'
import { density } from './pixels.ts'
import { placePeople } from './places.ts'
import type { Rain } from './rain.ts'
import { drawRain } from './rain.ts'
import type { StageScene } from './scene.ts'
import { createSlices } from './slices.ts'
import type { Stage } from './stage.ts'
import { openStage } from './stage.ts'
import { isThere, watchHost } from './watch-host.ts'

const FADE = 900

export interface OpenedHouse {
  house: House
  stage: Stage
}

/** Loads what the house needs and opens it in `host`; a reason when drawing or engine cannot be had. */
export async function openHouse(host: HTMLElement, options: HouseOptions): Promise<OpenedHouse | WhyNoHouse> {
  const [drawing, phaser] = await Promise.all([
    loadDrawing(`${options.assets}house/house.svg`),
    import('phaser').catch(() => null),
  ])
  if (drawing === null) return 'no-drawing'
  if (phaser === null) return 'no-engine'
  const moves = !options.reducedMotion
  const stage = await openStage(phaser, host, moves)
  const bake = createBaker(drawing)
  const actorsOf = createActors(createCast(options.assets))
  let wanted: HouseView | null = null
  let working: Promise<void> = Promise.resolve()
  let ticket = 0
  let gone = false

  async function compose(view: HouseView, pause: () => Promise<void>): Promise<StageScene> {
    const size = { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) }
    const scale = density(size, window.devicePixelRatio)
    const width = Math.round(size.width * scale)
    const height = Math.round(size.height * scale)
    const part = chooseFrame(
      size,
      view.focus,
      placePeople(view.people).map(({ x }) => x),
    )
    const frame: Frame = { part, scale: width / part.width }
    const raining = moves && view.hour === 'rain'
    const plates = await bake(view, frame, raining, pause)
    const actors = await actorsOf(view, frame, moves, pause)
    const rain: Rain | null = raining ? drawRain(drawing as Drawing, frame, { width, height }) : null
    const mug = steamOf(view)
    const steam = mug && {
      x: (mug.x - part.x) * frame.scale,
      y: (mug.y - part.y) * frame.scale,
      scale: frame.scale,
    }
    return { width, height, plates, actors, rain, steam }
  }

  async function work(view: HouseView, mine: number, fade: number) {
    const slice = createSlices()
    const pause = async () => {
      await slice()
      if (mine !== ticket || gone) throw new Overtaken()
    }
    try {
      const scene = await compose(view, pause)
      if (mine === ticket && !gone) stage.apply(scene, fade)
    } catch (reason) {
      // The picture that stands stays; a bug is reported, and the next view is tried again.
      if (!(reason instanceof Overtaken)) reportError(reason)
    }
  }

  function draw(fade: number) {
    // A hidden host has no size to draw for; it is drawn when it appears.
    if (wanted === null || gone || !isThere(host)) return
    const view = wanted
    const mine = ++ticket
    working = working.then(() => work(view, mine, fade))
  }

  const unwatch = watchHost(host, {
    resized: () => draw(0),
    seen: (seen) => stage.rest(!seen),
  })

  const house: House = {
    show(view) {
      if (JSON.stringify(view) === JSON.stringify(wanted)) return
      wanted = view
      draw(moves ? FADE : 0)
    },
    async settled() {
      await working
      await stage.still()
    },
    destroy() {
      if (gone) return
      gone = true
      unwatch()
      stage.destroy()
    },
  }
  return { house, stage }
}

/** A newer view came while this one was being drawn. */
class Overtaken extends Error {}

async function loadDrawing(address: string): Promise<Drawing | null> {
  try {
    const response = await fetch(address)
    return response.ok ? await readDrawing(await response.text(), createSlices()) : null
  } catch {
    return null
  }
}
