import { codes } from './codes.ts'
import { consoleTexts } from './console.ts'
import { consoleAround } from './console-around.ts'
import { end } from './end.ts'
import { letters } from './letters.ts'
import { network } from './network.ts'
import { play } from './play.ts'
import { seat } from './seat.ts'
import { site } from './site.ts'
import { system } from './system.ts'
import { wall } from './wall.ts'

/** Every text of the interface in Dutch, nested by screen. Its shape is what other languages must have. */
export const nl = {
  ...site,
  ...play,
  ...letters,
  ...network,
  ...system,
  ...codes,
  ...end,
  console: { ...consoleTexts, ...consoleAround },
  seat,
  wall,
}
