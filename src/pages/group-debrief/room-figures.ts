import type { Placed } from '#debrief'
import { placeInSpread } from '#debrief'
import { figuresOf, spreadIn } from '../end/spread-in.ts'
import type { GroupFacts } from './load-group-facts.ts'

const MOST = 3

/** The figures by which a group sees how much room there was: the first that say anything. None without a search. */
export function roomFigures({ facts, explored }: Pick<GroupFacts, 'facts' | 'explored'>): Placed[] {
  const placed = explored === null ? [] : placeInSpread({ spread: spreadIn(explored) }, figuresOf(facts))
  return placed.filter(({ value, spread }) => spread.q1 < spread.q3 || value !== spread.q1).slice(0, MOST)
}
