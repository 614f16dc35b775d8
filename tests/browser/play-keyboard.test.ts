// A whole month by keyboard alone, as a person would: phone in Dutch, laptop in English.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stepOf, takePaperwork, takeStep } from '../support/keyboard-play.ts'
import type { Room } from '../support/play-page.ts'
import { findings, moveOn, openRoom, tabTo } from '../support/play-page.ts'

const root = join(import.meta.dirname, '..', '..')
const MOST_STEPS = 200
/** Options that begin an application. */
const APPLY = ['bijzondere-bijstand', 'kindregeling', 'machine-vragen']

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

interface Kept {
  seed: number
  decisions: { moment: string; option: string }[]
}

/** Amounts of the account as the command line plays the same month, in cents. */
function ledgerOfCommandLine({ seed, decisions }: Kept): number[] {
  const choices = decisions.flatMap(({ moment, option }) => ['--choose', `${moment}=${option}`])
  const args = [
    'src/app/cli/main.ts',
    'play',
    'scenarios/samira-maart/month.yaml',
    '--seed',
    String(seed),
    '--json',
  ]
  const said = execFileSync(process.execPath, [...args, ...choices], { cwd: root, encoding: 'utf8' })
  return (JSON.parse(said) as { ledger: { cents: number }[] }).ledger.map((line) => line.cents)
}

/** `−1.234,56` and `−1,234.56` as cents. */
const centsOf = (text: string): number => {
  const digits = Number(text.replace(/\D/g, ''))
  return text.startsWith('−') ? -digits : digits
}

describe.each([
  ['in Dutch on a phone', { width: 390, height: 844, locale: 'nl-NL' }, 11, 'Eerlijk gezegd'],
  ['in English on a laptop', { width: 1366, height: 768, locale: 'en-GB' }, 56, 'Honestly'],
])('a whole month %s, by keyboard alone', (_, screen, seed, lastWords) => {
  it('ends with the ledger of the command line, whatever is read, reloaded or stopped on the way', async () => {
    const { page, context, errors } = await room.visit(screen)
    const looked = new Set<string>()
    const wrong: string[] = []
    async function look(name: string) {
      if (looked.has(name)) return
      looked.add(name)
      wrong.push(...(await findings(page)).map((finding) => `${name}: ${finding}`))
    }
    await page.goto(`/play/samira-maart?seed=${seed}`)
    await page.locator('main[data-ready=decision]').waitFor()

    // The first letter, at the first stop: from the mat, opened, and back to the day.
    await tabTo(page, 'a[href="#post"]')
    await moveOn(page, () => page.keyboard.press('Enter'))
    await look('post')
    await tabTo(page, '.pile .shut a')
    await moveOn(page, () => page.keyboard.press('Enter'))
    await look('shut letter')
    await tabTo(page, '.thumb .btn:not(.stop)')
    await moveOn(page, () => page.keyboard.press('Enter'))
    await look('open letter')
    await page.keyboard.press('Escape')
    await page.locator('.stopped').waitFor()
    await look('stopped')
    await page.keyboard.press('Escape')
    await page.locator('.letter').first().waitFor({ state: 'attached' })
    await page.goto(`/play/samira-maart?game=1`)
    await page.locator('main[data-ready=decision]').waitFor()

    let ledger: string[] = []
    let sittings = 0
    for (let count = 0; count < MOST_STEPS; count++) {
      const step = await stepOf(page)
      if (step.kind === 'end') break
      await look(`${step.kind} ${step.level}`)
      if (count === 25) {
        const before = await page.locator('main').getAttribute('data-moment')
        await page.reload()
        await page.locator('.play[data-kind]').waitFor()
        if (before !== null) expect(await page.locator('main').getAttribute('data-moment')).toBe(before)
        continue
      }
      if (step.kind === 'evening') {
        if (sittings < 3 && (await takePaperwork(page))) sittings += 1
        const whole = page.locator('.panel .acts button[aria-expanded=false]')
        if ((await page.locator('main').getAttribute('data-day')) === '31' && (await whole.count()) > 0) {
          await tabTo(page, '.panel .acts button[aria-expanded=false]')
          await page.keyboard.press('Enter')
          await page.locator('.panel .acts button[aria-expanded=true]').waitFor()
          ledger = await page
            .locator('table.ledger tbody tr:not(.failed, .sum) td:nth-of-type(1)')
            .allTextContents()
          await page.locator('h1').focus()
        }
      }
      await takeStep(page, step, count, APPLY)
    }

    await page.locator('main[data-ready=end]').waitFor()
    await look('end')
    await page.evaluate(() => location.assign('#honest'))
    await page.locator('main[data-chapter=honest]').waitFor()
    expect(await page.locator('h1').textContent()).toBe(lastWords)
    const kept = JSON.parse(
      await page.evaluate(() => localStorage.getItem('krap.save.samira-maart.1') ?? '{}'),
    ) as Kept
    expect(kept.decisions.filter(({ option }) => /^(alone|together|hand-over)$/.test(option))).toHaveLength(
      sittings,
    )
    expect(sittings).toBeGreaterThan(0)
    expect(kept.decisions[0]).toMatchObject({ option: 'open' })
    expect(ledger.map(centsOf)).toEqual(ledgerOfCommandLine(kept))
    expect(ledger.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
    expect(errors).toEqual([])
    expect([...looked].filter((name) => name.startsWith('dilemma')).length).toBeGreaterThan(1)
    await context.close()
  })
})
