import type { House, HouseOptions, WhyNoHouse } from './house.ts'

/**
 * Puts the drawn house into `host`, which must have a size of its own (the canvas fills it and follows it).
 * Fetches the drawing and Phaser only now. Never rejects: when the house cannot be there it calls `onFail`
 * with the reason and resolves to null.
 */
export async function mountHouse(host: HTMLElement, options: HouseOptions): Promise<House | null> {
  const fail = (why: WhyNoHouse) => {
    options.onFail?.(why)
    return null
  }
  if (!canDraw()) return fail('no-canvas')
  const loaded = await import('./open-house.ts').catch(() => null)
  if (loaded === null) return fail('no-engine')
  try {
    const opened = await loaded.openHouse(host, options)
    return typeof opened === 'string' ? fail(opened) : opened.house
  } catch (bug) {
    reportError(bug)
    return fail('no-engine')
  }
}

/** Every texture is drawn with a 2D context first, so without one WebGL would not help. */
function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('2d') !== null
  } catch {
    return false
  }
}
