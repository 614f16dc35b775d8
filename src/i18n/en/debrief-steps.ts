import type { Translated } from '../keys.ts'
import type { debriefSteps as dutch } from '../nl/debrief-steps.ts'

/** Names of the parts of a debrief, the same for a group that is led through it and for who walks it alone. */
export const debriefSteps: Translated<typeof dutch> = {
  skills: 'What went well',
  asks: 'What the month asked',
  picture: 'The month in a picture',
  hidden: 'Where it narrowed',
  makers: 'Who made the rule',
  replays: 'Same choices, elsewhere',
  room: 'Room for choice',
  network: 'Who you met',
  honest: 'Honestly',
}
export const conceptsStep = 'What it is called'
export const takeAlongStep = 'What you take with you'
