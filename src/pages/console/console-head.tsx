import type { Phase } from '#session/protocol'
import { useWords } from '#ui'
import { useNow } from '../common/use-now.ts'
import { useConsole } from './console-context.ts'

const STEPS: readonly Phase[] = ['read', 'talk', 'vote', 'reveal', 'decide', 'consequence']

/** Where the moment stands, what time it is against the plan, and the way to stop at once. */
export function ConsoleHead() {
  const { t } = useWords()
  const { view, ask } = useConsole()
  const { phase, under } = view.flow
  const at = STEPS.indexOf(under)
  const stopped = view.acts.includes('resume')
  return (
    <header class="chead">
      <a class="mark" href="/console">
        {t('console.mark')}
      </a>
      {at < 0 || phase !== under ? (
        <p class="phase-one strong">{t(`console.phase.${phase}`)}</p>
      ) : (
        <ol class="phase" aria-label={t('console.phases')}>
          {STEPS.map((step, index) => (
            <li
              key={step}
              class={index < at ? 'done' : ''}
              aria-current={index === at ? ('step' as const) : undefined}
            >
              {t(`console.phase.${step}`)}
              {index < at && <span class="sr">{t('console.phaseDone')}</span>}
            </li>
          ))}
        </ol>
      )}
      <Pace />
      <button
        type="button"
        class="btn stop"
        aria-keyshortcuts="Escape"
        onClick={() => void ask({ type: stopped ? 'resume' : 'pause' })}
      >
        {t(stopped ? 'console.goOn' : 'console.stop')} <kbd>Esc</kbd>
      </button>
    </header>
  )
}

/** `10.52, plan 10.48: 4 min later`. */
function Pace() {
  const { t } = useWords()
  const clock = useClock()
  const { view, now: hostNow } = useConsole()
  const now = useNow(hostNow, true)
  const { behind, spent } = view.pace
  const begun = view.walk === null && (view.decided.length > 0 || view.flow.moment !== '' || spent > 0)
  return (
    <p class="num pace">
      <b>{clock(now)}</b>
      {begun && (
        <>
          {t('console.pace.plan', { time: clock(now - behind * 60_000) })}
          <b>
            {behind === 0
              ? t('console.pace.even')
              : t(behind > 0 ? 'console.pace.late' : 'console.pace.early', { count: Math.abs(behind) })}
          </b>
        </>
      )}
    </p>
  )
}

/** Writes a time of the host's clock as the room's own: `10.52`. */
export function useClock(): (time: number) => string {
  const { language } = useWords()
  const mark = language === 'nl' ? '.' : ':'
  return (time) => {
    const date = new Date(time)
    return `${date.getHours()}${mark}${String(date.getMinutes()).padStart(2, '0')}`
  }
}
