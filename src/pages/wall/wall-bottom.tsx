import type { WallWalk } from '#session/protocol'
import { DEBRIEF_STEPS } from '#session/protocol'
import { Band, useWords } from '#ui'
import { useNow } from '../common/use-now.ts'
import { JoinLine } from './join-line.tsx'
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
      {begun && view.walk === null && <Band value={month.bandwidth} level={month.level} />}
      {view.walk !== null && <WalkLine walk={view.walk} />}
      {view.walk !== null && <JoinLine />}
      {begun && view.walk === null && (
        <p>
          {t('wall.account')} <b class="num">{money(month.account)}</b>
        </p>
      )}
      {begun && playing && number > 0 && <p class="wall-quiet">{t('wall.moment', { number, of })}</p>}
      <p class="wall-quiet wall-push">{t('wall.stopAlways')}</p>
    </footer>
  )
}

const MINUTE = 60_000

/** Which step of the debrief this is, and how much of its time is left. */
function WalkLine({ walk: { step, time } }: { walk: WallWalk }) {
  const { now } = useWall()
  const { t } = useWords()
  const at = useNow(now, time.left === null)
  const minutes = Math.ceil((time.left ?? time.until - at) / MINUTE)
  return (
    <p>
      {t('groupDebrief.wall.step', { number: DEBRIEF_STEPS.indexOf(step) + 1, of: DEBRIEF_STEPS.length })},{' '}
      <b class="num">
        {minutes > 0 ? t('groupDebrief.wall.time', { count: minutes }) : t('groupDebrief.wall.timeOver')}
      </b>
    </p>
  )
}
