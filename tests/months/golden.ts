import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision, MonthState, Plan } from '#engine'
import { linkPlan, playMonth, replay } from '#engine'
import { readMonth } from '#scenario/files'
import { shippedFiles } from '../support/shipped-files.ts'
import { plays } from './plays.ts'

const folder = join(import.meta.dirname, 'golden')

/** What is kept of a play: enough to see at a glance what a change changes. */
interface Golden {
  month: string
  play: string
  seed: number
  decisions: string[]
  ledger: string[]
  bounces: string[]
  fees: string[]
  days: string[]
  letters: string[]
  end: Record<string, number>
}

const golden = (play: string, state: MonthState): Golden => ({
  month: state.plan,
  play,
  seed: state.seed,
  decisions: state.decisions.map((each) => `${each.day} ${each.moment} ${each.option}`),
  ledger: state.ledger
    .filter((each) => each.pocket === 'account')
    .map((each) => `${each.day} ${each.id} ${each.cents}`),
  bounces: state.bounces.map((each) => `${each.day} ${each.bill} ${each.cents}`),
  fees: state.fees.map((each) => `${each.day} ${each.bill} ${each.cents}`),
  days: state.days.map((each) => `${each.day} ${each.balance} ${each.bandwidth} ${each.level}`),
  letters: state.letters.map((each) => `${each.arrived} ${each.id} ${each.opened}`),
  end: { account: state.account, purse: state.purse, bandwidth: state.bandwidth, foodShort: state.foodShort },
})

const text = (kept: Golden): string => `${JSON.stringify(kept, null, 1)}\n`

function shippedPlans(): Map<string, Plan> {
  const read = shippedFiles().map(([id, file]) => [id, readMonth(file).month] as const)
  return new Map(read.flatMap(([id, month]) => (month === null ? [] : [[id, linkPlan(month.plan)]])))
}

/** Names of the kept plays. */
export const goldenNames = (): string[] => readdirSync(folder)

/** The text of a kept play. */
export const goldenText = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Plays the decisions of a kept play again and gives the text it would be kept as. */
export function playedAgain(kept: Golden): string {
  const plan = shippedPlans().get(kept.month)
  if (plan === undefined) throw new Error(`no shipped month ${kept.month}`)
  const log = kept.decisions.map((line): Decision => {
    const [, moment = '', option = ''] = line.split(' ')
    return { moment, option }
  })
  const { state, refusal } = replay(plan, kept.seed, log)
  if (refusal !== null) throw new Error(`decision ${refusal.index} is refused: ${refusal.refused}`)
  return text(golden(kept.play, state))
}

/** Plays every named play of every shipped month: file path and text. */
export function freshGolden(): [string, string][] {
  return [...shippedPlans()].flatMap(([id, plan]) =>
    plays.map((play): [string, string] => [
      join(folder, `${id}-${play.name}.json`),
      text(golden(play.name, playMonth(plan, play.seed, play.choose(plan)))),
    ]),
  )
}
