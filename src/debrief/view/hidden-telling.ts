// Of what lay out of view: what says most, first.

import type { HiddenLetter, HiddenOption, HiddenReminder } from '#debrief'

/** What stayed out of view comes first, then what was seen after all, then what was chosen. */
export const optionRank = ({ looked, taken }: HiddenOption): number => Number(looked) + Number(taken)

/** Choices that could be taken and would have opened most, first. */
export const tellingOptions = (items: readonly HiddenOption[]): HiddenOption[] =>
  [...items].sort(
    (one, other) =>
      optionRank(one) - optionRank(other) ||
      Number(other.open) - Number(one.open) ||
      other.opens.length - one.opens.length,
  )

/** Letters whose day passed meanwhile, then those that would have opened something, then those that lay longest. */
export const tellingLetters = (items: readonly HiddenLetter[]): HiddenLetter[] =>
  [...items].sort(
    (one, other) =>
      Number(other.late) - Number(one.late) ||
      other.opens.length - one.opens.length ||
      other.nights - one.nights,
  )

const AFTER: Record<HiddenReminder['after'], number> = { bounced: 0, passed: 1, later: 2, done: 3, paid: 4 }

/** Days that did not work out first; of those, the largest amounts. */
export const tellingReminders = (items: readonly HiddenReminder[]): HiddenReminder[] =>
  [...items].sort(
    (one, other) => AFTER[one.after] - AFTER[other.after] || Math.abs(other.cents) - Math.abs(one.cents),
  )
