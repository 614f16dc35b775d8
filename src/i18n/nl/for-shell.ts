import { belief } from './belief.ts'
import { codes } from './codes.ts'
import { letters } from './letters.ts'
import { network } from './network.ts'
import { play } from './play.ts'
import { site } from './site.ts'
import { stopped } from './stopped.ts'
import { system } from './system.ts'

/** The texts every page of one player needs: home, the months, play. */
export const forShell = { ...site, ...play, ...letters, ...network, ...system, ...codes, ...belief, stopped }
