import { useState } from 'preact/hooks'
import { LIMITS } from '#session/protocol'
import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { titleOf, turnOf } from './moment-words.ts'

/** The plan of the hour: how long in all, and which moments the household takes over. */
export function PlanDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { view, month, plan, ask } = useConsole()
  const [minutes, setMinutes] = useState(view.pace.minutes)
  const change = (to: number) => {
    const bounded = Math.min(LIMITS.minutes, Math.max(5, to))
    setMinutes(bounded)
    void ask({ type: 'minutes', minutes: bounded })
  }
  return (
    <Dialog title={t('console.plan.title')} onClose={onClose}>
      <div class="row middle-line">
        <span>{t('console.plan.minutes')}</span>
        <span class="steps">
          <button type="button" aria-label={t('console.plan.less')} onClick={() => change(minutes - 5)}>
            −
          </button>
          <b class="num" role="status">
            {minutes}
          </b>
          <button type="button" aria-label={t('console.plan.more')} onClick={() => change(minutes + 5)}>
            +
          </button>
        </span>
      </div>
      <p class="quiet">{t('console.plan.left', { minutes: view.pace.left, count: view.upcoming.length })}</p>
      <ul class="plan-list">
        {view.upcoming.map(({ moment, minutes: own, maySkip, skipped }) => {
          const turn = turnOf(plan, moment)
          return (
            <li key={moment}>
              <label>
                <input
                  type="checkbox"
                  checked={!skipped}
                  disabled={!maySkip && !skipped}
                  onChange={() => void ask({ type: 'skip', moment, skip: !skipped })}
                />
                <span>
                  {titleOf(month, moment)}
                  {turn !== null && t('console.now.turn', turn)}
                </span>
              </label>
              <span class="quiet num">{t('common.minutes', { count: own })}</span>
            </li>
          )
        })}
      </ul>
      <p class="quiet">{t('console.plan.note')}</p>
    </Dialog>
  )
}
