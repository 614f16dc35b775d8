import { beliefAfter } from './belief-after.ts'
import { debrief } from './debrief.ts'
import { debriefCards } from './debrief-cards.ts'
import { debriefFindings } from './debrief-findings.ts'
import { end } from './end.ts'
import { localFigures } from './local-figures.ts'
import { print } from './print.ts'

/** The texts of the end of a month and its debrief. */
export const forDebrief = {
  ...end,
  ...debrief,
  ...debriefFindings,
  ...debriefCards,
  ...print,
  ...localFigures,
  ...beliefAfter,
}
