import type { HouseView } from '#engine'
import type { Cast, Pose } from './figures.ts'
import type { Frame } from './pixels.ts'
import { pixelsOf } from './pixels.ts'
import type { Placed } from './places.ts'
import { placePeople } from './places.ts'
import { rasterise } from './rasterise.ts'
import type { Actor } from './scene.ts'
import { DEPTH } from './scene.ts'

/** Height in the house of a figure's box of 360. */
const HEIGHT = 183 / 360
/** Height in the figure's box of the point that does not move while it breathes. */
const STILL = { stand: 350, table: 203, sofa: 262 }

type Drawn = { open: HTMLCanvasElement; shut: HTMLCanvasElement | null; pose: Pose }

/** Draws the people of a view; canvases are kept as long as the scale stays the same. */
export function createActors(cast: Cast) {
  let scale = 0
  let drawn = new Map<string, Drawn>()

  async function draw(key: string, { figure, pose, seat }: Placed, frame: Frame, moves: boolean) {
    const known = drawn.get(key)
    if (known !== undefined) return known
    const found = await cast(figure, pose, seat)
    if (found === null) return null
    const unit = HEIGHT * frame.scale
    const size = { width: Math.ceil(found.part.width * unit), height: Math.ceil(found.part.height * unit) }
    const eyes = (which: 'open' | 'shut') => rasterise(found.svg(which, size), size.width, size.height)
    const open = await eyes('open')
    const made = { open, shut: moves && found.blinks ? await eyes('shut') : null, pose: found }
    drawn.set(key, made)
    return made
  }

  /** Actors of a view, those at the back first; people outside the frame and unknown figures are left out. */
  return async function actorsOf(
    view: HouseView,
    frame: Frame,
    moves: boolean,
    pause: () => Promise<void>,
  ): Promise<Actor[]> {
    if (frame.scale !== scale) drawn = new Map()
    scale = frame.scale
    const actors: Actor[] = []
    for (const placed of placePeople(view.people)) {
      const box = { x: placed.x - 60, y: placed.y - 190, width: 120, height: 190 }
      if (pixelsOf(box, frame) === null) continue
      const key = `${placed.figure}-${placed.pose}`
      const made = await draw(key, placed, frame, moves)
      await pause()
      if (made !== null) actors.push(actorOf(key, placed, made, frame))
    }
    return actors
  }
}

function actorOf(key: string, placed: Placed, { open, shut, pose }: Drawn, frame: Frame): Actor {
  const still = STILL[placed.seat]
  return {
    key: `${key}-${placed.x}`,
    depth: placed.seat === 'table' ? DEPTH.seated : DEPTH.people,
    open,
    shut,
    x: (placed.x - frame.part.x) * frame.scale,
    y: (placed.y - (pose.foot.y - still) * HEIGHT - frame.part.y) * frame.scale,
    origin: { x: (pose.foot.x - pose.part.x) / pose.part.width, y: (still - pose.part.y) / pose.part.height },
    mirror: placed.mirror,
    sways: placed.seat === 'stand',
  }
}
