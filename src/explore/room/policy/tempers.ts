// Temperaments: how somebody goes through a month. None is right; each does something sensible. They know tags and kinds
// of effects, never a moment by its name, so that they go through any month.

import type { PolicyName } from '../types.ts'
import type { Trait } from './traits.ts'

export interface Temper {
  /** When letters are opened: at once, at once and with somebody where that can be, or never. */
  letters: 'at-once' | 'together' | 'never'
  /** Which bills are paid by hand first: essential ones, the one furthest up its ladder, or none. */
  pays: 'essentials' | 'loudest' | 'none'
  /** How applications are gone on with: by preference, first the first; none leaves them. */
  papers: readonly ('together' | 'alone' | 'hand-over')[]
  /** Whether it looks at what is folded away before it chooses. */
  looks: boolean
  /** What an option weighs by its traits; others weigh nothing. At a desk only what weighs more than nothing is done. */
  weighs: Readonly<Record<Trait, number>>
}

/** Everyone looks after the children somewhat, and after company; a temper adds its own. */
const anyone = { human: 1, 'child-refused': -3, 'child-met': 2 }

export const TEMPERS: Readonly<Record<Exclude<PolicyName, 'by-lot'>, Temper>> = {
  'opens-at-once': {
    letters: 'at-once',
    pays: 'essentials',
    papers: ['alone'],
    looks: true,
    weighs: { ...anyone, certainty: 3, settles: 3, 'focus-dividend': 2, skill: 1, hassle: 1, avoidance: -4 },
  },
  avoids: {
    letters: 'never',
    pays: 'none',
    papers: [],
    looks: false,
    weighs: { avoidance: 5, rest: 2, joy: 2, hassle: -3, asks: -3, settles: -2, uncertainty: -1, shame: -1 },
  },
  'child-first': {
    letters: 'at-once',
    pays: 'essentials',
    papers: ['alone'],
    looks: false,
    weighs: {
      ...anyone,
      'child-met': 6,
      'child-refused': -9,
      'child-safety': 3,
      joy: 2,
      food: 2,
      'child-carries': -3,
    },
  },
  'loudest-first': {
    letters: 'at-once',
    pays: 'loudest',
    papers: [],
    looks: false,
    weighs: { ...anyone, settles: 5, juggling: 3, borrowing: 2, slack: 1, hassle: 1 },
  },
  'asks-early': {
    letters: 'together',
    pays: 'essentials',
    papers: ['together', 'alone', 'hand-over'],
    looks: true,
    weighs: {
      ...anyone,
      asks: 5,
      help: 3,
      institution: 2,
      company: 2,
      'strong-tie': 1,
      'weak-tie': 1,
      avoidance: -4,
    },
  },
}
