// The console on the laptop that most trainers have: what was counted and what the wall shows of it, at a glance.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { countHands, lead, optionsOf } from '../support/console-play.ts'
import type { GroupRooms } from '../support/group-rooms.ts'
import { openGroupRooms } from '../support/group-rooms.ts'

let rooms: GroupRooms
beforeAll(async () => {
  rooms = await openGroupRooms(inject('dist'), inject('chromium'))
})
afterAll(() => rooms?.close())

/** How far the screen in small goes on below the edge of its column, in pixels; nothing when it is whole. */
const below = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const column = document.querySelector('.col.middle')?.getBoundingClientRect()
    const picture = document.querySelector('.col.middle .wall-picture')?.getBoundingClientRect()
    if (column === undefined || picture === undefined) throw new Error('There is no screen in small')
    return Math.max(0, Math.ceil(picture.bottom - column.bottom))
  })

describe.each([
  ['samira-maart', 'nl-NL'],
  ['daan-november', 'en-GB'],
])('the screen in small under a tally of %s, at 1366 by 768 (%s)', (month, locale) => {
  it('is whole at every moment, with a minority to ask', async () => {
    const { page, context, errors } = await rooms.screen({ width: 1366, height: 768, locale })
    await page.goto('/console')
    await page.locator(`input[value=${month}]`).check()
    await page.locator('input[value=laptop]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    await lead(page, 'briefing')
    await lead(page, 'read', 'end')
    const cut: string[] = []
    let counted = 0
    while ((await page.locator('.console').getAttribute('data-phase')) === 'read') {
      await lead(page, 'talk')
      const [most = '', fewer] = await optionsOf(page)
      await countHands(page, most, 4)
      if (fewer !== undefined) await countHands(page, fewer, 3)
      for (const phase of ['reveal', 'decide']) {
        await lead(page, phase)
        const pixels = await below(page)
        if (pixels > 0) cut.push(`moment ${counted + 1}, ${phase}: ${pixels}`)
      }
      counted += 1
      await lead(page, 'consequence')
      await lead(page, 'read', 'end')
    }
    expect(counted).toBeGreaterThan(5)
    expect(cut).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})
