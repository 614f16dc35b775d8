import { Band, useWords } from '#ui'
import { useWall } from './wall-context.ts'

/** The strip along the bottom: bandwidth in number and word, the account, and that one can always stop. */
export function WallBottom() {
  const { view, month } = useWall()
  const { t, money } = useWords()
  const { beat, number, of, phase } = view.flow
  const playing = phase !== 'end' && phase !== 'debrief'
  const begun = beat > 0
  return (
    <footer class="wall-bottom">
      {begun && <Band value={month.bandwidth} level={month.level} />}
      {begun && (
        <p>
          {t('wall.account')} <b class="num">{money(month.account)}</b>
        </p>
      )}
      {begun && playing && number > 0 && <p class="wall-quiet">{t('wall.moment', { number, of })}</p>}
      <p class="wall-quiet wall-push">{t('wall.stopAlways')}</p>
    </footer>
  )
}
