import type { HouseView } from '#engine'
import { startGameServer } from '../../tests/support/game-page.ts'
import type { Measure } from '../lib/measure.ts'
import { compared, shown } from '../lib/row.ts'

/** A full house: everybody in, post on the mat, rain on the window. */
const view: HouseView = {
  hour: 'rain',
  level: 'krap',
  things: {},
  people: [
    { figure: 'mother', pose: 'sitting', room: 'kitchen' },
    { figure: 'daughter', pose: 'standing', room: 'children' },
    { figure: 'son', pose: 'standing', room: 'living' },
  ],
  dark: [],
  focus: 'kitchen',
}

export const measure: Measure = async (bench) => {
  const server = await startGameServer(bench.chromium())
  try {
    const { page, errors } = await server.open({ width: 1366, height: 768 })
    const work = await page.evaluate(async (shownView) => {
      type Probe = typeof import('../../src/game/frame-probe.ts')
      const { probe } = window as unknown as { probe: Probe }
      const host = document.getElementById('host')
      if (host === null) throw new Error('the page has no place for the house')
      return probe.measureFrames(host, { reducedMotion: false, assets: '/' }, shownView, 120, 9)
    }, view)
    if (errors.length > 0) throw new Error(errors.join('\n'))
    const empty = { name: 'an empty Phaser scene, a frame', value: work.empty, unit: 'ms' }
    const house = { name: 'the drawn house, a frame', value: work.house, unit: 'ms' }
    return [shown(empty), compared(house, empty, 'at most', 2, work.ratio)]
  } finally {
    await server.close()
  }
}
