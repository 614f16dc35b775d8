import type { Hidden, MonthState, Plan } from '#engine'
import type { NextMonth } from './next-month.ts'
import { nextMonth } from './next-month.ts'
import type { Picture } from './picture.ts'
import { picture } from './picture.ts'
import type { Skill } from './skills.ts'
import { skillDetectors } from './skills.ts'

export interface EndOfMonth {
  skills: Skill[]
  picture: Picture
  /** Options that were there and out of view, in order. */
  hidden: Hidden[]
  /** Letters that stayed shut for four days or more, with the day they came and were opened (0 = never). */
  shut: { letter: string; arrived: number; opened: number }[]
  next: NextMonth
}

const LONG_SHUT = 4

/** The first room of the debrief: what was done well, the month in one picture, what was out of view, what is next. */
export function endOfMonth(plan: Plan, state: MonthState): EndOfMonth {
  return {
    skills: skillDetectors.flatMap((detect) => detect(plan, state) ?? []),
    picture: picture(plan, state),
    hidden: state.hidden,
    shut: state.letters
      .filter((letter) => (letter.opened || state.day) - letter.arrived >= LONG_SHUT)
      .map(({ id, arrived, opened }) => ({ letter: id, arrived, opened })),
    next: nextMonth(plan, state),
  }
}
