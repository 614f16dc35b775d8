import type { Level } from '#engine'
import { useWords } from '#ui'
import { useWall } from './wall-context.ts'

const ORDER: readonly Level[] = ['overleven', 'tunnel', 'krap', 'ruimte']

/** That there is more room or less than before the choice, in words. */
export function LevelLine() {
  const { month, levelBefore: before } = useWall()
  const { t } = useWords()
  const now = month.level
  if (before === null || before === now) return null
  const wider = ORDER.indexOf(now) > ORDER.indexOf(before)
  return (
    <p class="wall-strong">
      {t(wider ? 'wall.consequence.wider' : 'wall.consequence.narrower', {
        before: t(`level.${before}`),
        now: t(`level.${now}`),
      })}
    </p>
  )
}
