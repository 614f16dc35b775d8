import type { Translated } from '../keys.ts'
import type { nl } from '../nl/index.ts'
import { forDebrief } from './for-debrief.ts'
import { forGroup } from './for-group.ts'
import { forShell } from './for-shell.ts'

/** Every text of the interface in English; a text that Dutch has and this lacks does not compile. */
export const en: Translated<typeof nl> = { ...forShell, ...forGroup, ...forDebrief }
