// A month that was played to its end, put where a browser keeps its games.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

interface KeptPlay {
  month: string
  seed: number
  decisions: string[]
}

export interface PlayedGame {
  krap: 1
  month: string
  version: string
  seed: number
  decisions: { day: number; moment: string; option: string }[]
  savedAt: number
  ended: boolean
}

/** A golden play as a saved game of the built page. @param dist folder of the built page, for the month's version */
export function playedGame(dist: string, name: string): PlayedGame {
  const folder = join(import.meta.dirname, '..', 'months', 'golden')
  const { month, seed, decisions } = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  ) as KeptPlay
  const { plan } = JSON.parse(readFileSync(join(dist, 'months', `${month}.json`), 'utf8')) as {
    plan: { version: string }
  }
  const log = decisions.map((line) => {
    const [day, moment = '', option = ''] = line.split(' ')
    return { day: Number(day), moment, option }
  })
  return { krap: 1, month, version: plan.version, seed, decisions: log, savedAt: 1741000000000, ended: true }
}

/** Puts a game in the first place of its month, unless something is there already. */
export async function keepGame(page: Page, game: PlayedGame): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (key !== undefined && text !== undefined && localStorage.getItem(key) === null)
        localStorage.setItem(key, text)
    },
    [`krap.save.${game.month}.1`, JSON.stringify(game)],
  )
}
