// The first chapter of a debrief, from its address to its paint, in a browser that was started for it.
import { playedGame } from '../../tests/support/played-game.ts'
import { serve } from '../lib/browser.ts'
import type { Measure } from '../lib/measure.ts'
import { bounded, shown } from '../lib/row.ts'
import { median } from '../lib/turns.ts'

const VISITS = 5

/** Milliseconds until the frame in which the first chapter stands was drawn; nothing was fetched or compiled before. */
async function firstChapter(dir: string, chromium: string): Promise<number> {
  const game = playedGame(dir, 'samira-maart-anything')
  const served = await serve(dir, chromium)
  try {
    const context = await served.browser.newContext({ baseURL: served.url, serviceWorkers: 'block' })
    await context.addInitScript(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [
      `krap.save.${game.month}.1`,
      JSON.stringify(game),
    ] as const)
    const page = await context.newPage()
    await page.goto(`/play/${game.month}/end?game=1`, { waitUntil: 'commit' })
    await page.locator('main[data-chapter=skills] .skills li').first().waitFor()
    return await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
        ),
    )
  } finally {
    await served.close()
  }
}

export const measure: Measure = async (bench) => {
  const { dir } = await bench.page()
  const times: number[] = []
  for (let visit = 0; visit < VISITS; visit += 1) times.push(await firstChapter(dir, bench.chromium()))
  return [
    bounded(
      {
        name: 'first chapter of a debrief, in a browser just started',
        value: median(times) / 1000,
        unit: 's',
      },
      'at most',
      1,
    ),
    shown({
      name: 'first chapter of a debrief, slowest of them',
      value: Math.max(...times) / 1000,
      unit: 's',
    }),
  ]
}
