import { forDebrief } from './for-debrief.ts'
import { forGroup } from './for-group.ts'
import { forShell } from './for-shell.ts'

/** Every text of the interface in Dutch, nested by screen. Its shape is what other languages must have. */
export const nl = { ...forShell, ...forGroup, ...forDebrief }
