import type { Translated } from '../keys.ts'
import type { level as nl } from '../nl/level.ts'

export const level: Translated<typeof nl> = {
  ruimte: 'room',
  krap: 'tight',
  tunnel: 'tunnel',
  overleven: 'surviving',
}
