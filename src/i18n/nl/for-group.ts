import { consoleTexts } from './console.ts'
import { consoleAround } from './console-around.ts'
import { consoleTable } from './console-table.ts'
import { consoleVote } from './console-vote.ts'
import { groupDebrief } from './group-debrief.ts'
import { seat } from './seat.ts'
import { wall } from './wall.ts'

/** The texts of a group session: console, wall and seat. */
export const forGroup = {
  console: { ...consoleTexts, ...consoleVote, ...consoleTable, ...consoleAround },
  seat,
  wall,
  ...groupDebrief,
}
