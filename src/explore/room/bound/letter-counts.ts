import type { Effect, Plan } from '#engine'
import type { Reach } from './reach.ts'
import type { Source } from './source.ts'

/**
 * How often each letter can arrive at most; Infinity where opening letters can send it round and round.
 * @param fixed all other sources
 */
export function letterCounts(plan: Plan, reach: Reach, fixed: readonly Source[]): Map<string, number> {
  const { letters } = plan.data
  const base = baseCounts(plan, reach, fixed)
  let counts = base
  // without a circle, every chain of letters is shorter than their number
  const rounds = letters.length + 1
  for (let round = 0; round <= 2 * rounds; round++) {
    const next = new Map(base)
    for (const { id, effects } of letters) addSent(next, effects, counts.get(id) ?? 0)
    const grew = [...next].filter(([id, count]) => count > (counts.get(id) ?? 0))
    if (grew.length === 0) break
    if (round >= rounds) for (const [id] of grew) next.set(id, Number.POSITIVE_INFINITY)
    counts = next
  }
  return counts
}

function baseCounts(plan: Plan, reach: Reach, fixed: readonly Source[]): Map<string, number> {
  const { letters, opening, procedures, days } = plan.data
  const counts = new Map<string, number>()
  for (const { id, day } of letters) if (day > 0 && day <= days) add(counts, id, 1)
  for (const id of opening.letters) add(counts, id, 1)
  for (const { id, letters: sent } of procedures) {
    if (!reach.started.has(id)) continue
    add(counts, sent.incomplete, 1)
    add(counts, sent.lapsed, 1)
  }
  for (const { choices, times } of fixed) {
    const each = new Map<string, number>()
    for (const { effects } of choices) {
      const sent = new Map<string, number>()
      addSent(sent, effects, 1)
      for (const [id, count] of sent) each.set(id, Math.max(each.get(id) ?? 0, count))
    }
    for (const [id, count] of each) add(counts, id, count * times)
  }
  for (const [id, count] of ladderCounts(plan)) add(counts, id, count)
  return counts
}

/** Letters of ladders: one per bill and step, and again for as long as the bill can be moved and bounce anew. */
function ladderCounts(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>()
  const movable = new Set<string>()
  const booked: { id: string; kind: string }[] = []
  for (const effect of allEffects(plan)) {
    if (effect.do === 'move') movable.add(effect.bill)
    if (effect.do === 'book') booked.push(effect.booking)
  }
  const again = new Set(booked.map(({ id }) => id))
  for (const { id, kind } of [...plan.data.bookings, ...booked]) {
    for (const step of plan.data.kinds[kind]?.ladder ?? []) {
      const letter = plan.ladderLetters.get(`${id}/${step.id}`) ?? step.letter
      const once = !movable.has(id) && !again.has(id)
      if (letter !== undefined) add(counts, letter, once ? 1 : Number.POSITIVE_INFINITY)
    }
  }
  return counts
}

/** Every effect that is written anywhere in a month. */
export function allEffects(plan: Plan): Effect[] {
  const { moments, letters, procedures } = plan.data
  return [
    ...moments
      .flatMap((moment) =>
        moment.kind === 'talk' ? moment.turns.flatMap(({ options }) => options) : moment.options,
      )
      .flatMap(({ outcomes }) => outcomes.flatMap(({ effects }) => effects)),
    ...procedures.flatMap(({ outcomes }) => outcomes.flatMap(({ effects }) => effects)),
    ...letters.flatMap(({ effects }) => effects),
  ]
}

function addSent(counts: Map<string, number>, effects: readonly Effect[], times: number): void {
  if (times === 0) return
  for (const effect of effects) if (effect.do === 'letter') add(counts, effect.letter, times)
}

function add(counts: Map<string, number>, id: string, count: number): void {
  counts.set(id, (counts.get(id) ?? 0) + count)
}
