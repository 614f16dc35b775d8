import type { Words } from '#i18n'
import type { WallView } from '#session/protocol'

/** Who decided, as the group saw it: a facilitator decides otherwise only where the screen showed what led. */
export function decidedBy({ consequence, tally }: WallView, t: Words['t']): string {
  const by = consequence?.by ?? 'majority'
  if (by !== 'overrule' || (tally !== null && tally.leading !== null)) return t(`wall.consequence.${by}`)
  const voted = tally?.counts.some(({ votes }) => votes > 0) ?? false
  return t(voted ? 'wall.consequence.even' : 'wall.consequence.alone')
}
