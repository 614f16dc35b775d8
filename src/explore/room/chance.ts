import type { Effect, Outcome, Plan } from '#engine'
import { luck } from '#engine'
import { optionsOf } from './facts-read.ts'

/** Whether anything in a month hangs on luck: a moment, an outcome, a message that may be missed, a cold handover. */
export function hangsOnLuck(plan: Plan): boolean {
  const { moments, procedures, letters, circumstances } = plan.data
  const outcomes: Outcome[] = [
    ...moments.flatMap((moment) => optionsOf(moment).flatMap((option) => option.outcomes)),
    ...procedures.flatMap((procedure) => procedure.outcomes),
  ]
  const effects: Effect[] = [
    ...outcomes.flatMap((outcome) => outcome.effects),
    ...letters.flatMap((letter) => letter.effects),
  ]
  return (
    moments.some(({ trigger }) => trigger.luck !== undefined) ||
    outcomes.some((outcome) => outcome.luck !== undefined) ||
    letters.some(({ channel }) => channel !== 'letter') ||
    effects.some((effect) => effect.do === 'refer' && !effect.warm && !circumstances.warm)
  )
}

/** How many seeds a month with luck is looked at under. */
const SEEDS = 6
const RANGE = 2 ** 31

/** The seeds of a search: the one that was asked first, and others drawn from it. Without luck one stands for all. */
export function seedsOf(plan: Plan, seed: number): number[] {
  if (!hangsOnLuck(plan)) return [seed]
  const others = Array.from({ length: SEEDS - 1 }, (_, index) =>
    Math.floor(luck(seed, 'room-for-choice', index) * RANGE),
  )
  return [...new Set([seed, ...others])]
}
