import type { Translated } from '../keys.ts'
import type { nl } from '../nl/index.ts'
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

/** Every text of the interface in English; a text that Dutch has and this lacks does not compile. */
export const en: Translated<typeof nl> = {
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
