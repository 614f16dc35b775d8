import type { HouseView } from '#engine'

/** Why there is no house. Play goes on without it. */
export type WhyNoHouse = 'no-canvas' | 'no-engine' | 'no-drawing'

export interface HouseOptions {
  /** No breathing, blinking, rain or fading: a view changes at once and then stands still. */
  reducedMotion: boolean
  /** Address of the drawings, ending in a slash: `house/house.svg` and `people/<figure>.svg` lie under it. */
  assets: string
  onFail?: (why: WhyNoHouse) => void
}

export interface House {
  /** Draws a view, unless it already stands there; of several in a row only the last is finished. */
  show(view: HouseView): void
  /** Resolves once the last view stands on the canvas and every fade is over. */
  settled(): Promise<void>
  destroy(): void
}
