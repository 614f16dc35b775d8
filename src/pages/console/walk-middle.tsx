import { DEBRIEF_STEPS } from '#session/protocol'
import { useWords } from '#ui'
import { clockText } from '../common/group-story.ts'
import { useNow } from '../common/use-now.ts'
import { placeBefore } from '../group-debrief/parts-of.ts'
import { useConsole } from './console-context.ts'

const MORE = 300

/** The steps of the debrief: each a press away, back as well as on. */
export function WalkSteps() {
  const { t } = useWords()
  const { view, ask } = useConsole()
  const { walk } = view
  if (walk === null) return null
  const at = DEBRIEF_STEPS.indexOf(walk.step)
  const before = placeBefore(walk)
  return (
    <nav class="stack tight" aria-labelledby="walk-steps">
      <h2 class="minor" id="walk-steps">
        {t('groupDebrief.steps')}
      </h2>
      <ol class="walk-steps">
        {DEBRIEF_STEPS.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              class={index < at ? 'btn plain small done' : 'btn plain small'}
              aria-current={index === at ? 'step' : undefined}
              data-go={step}
              onClick={() => void ask({ type: 'debrief-step', step, item: 0 })}
            >
              <span class="num">{index + 1}</span> {t(`seat.walk.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
      {before !== null && (
        <div class="row">
          <button
            type="button"
            class="btn plain small"
            data-back
            onClick={() => void ask({ type: 'debrief-step', ...before })}
          >
            {t('groupDebrief.back')}
          </button>
        </div>
      )}
    </nav>
  )
}

/** What is left of the time that was planned to talk: at least as long as was played. */
export function WalkClock() {
  const { t } = useWords()
  const { view, ask, now: hostNow } = useConsole()
  const time = view.walk?.time
  const now = useNow(hostNow, time?.left === null)
  if (time === undefined) return null
  const left = time.left ?? time.until - now
  return (
    <div class="timer walk-timer">
      <span class="big" role="timer" aria-label={t('groupDebrief.time.title')}>
        {clockText(Math.max(0, left))}
      </span>
      <p>
        {time.left !== null
          ? t('groupDebrief.time.still')
          : left <= 0
            ? t('groupDebrief.time.over')
            : t('groupDebrief.time.left', { minutes: Math.round(time.seconds / 60) })}{' '}
        <span class="quiet">{t('groupDebrief.time.why')}</span>
      </p>
      <div class="row">
        <button
          type="button"
          class="btn plain small"
          onClick={() => void ask({ type: 'debrief-time', seconds: time.seconds + MORE })}
        >
          {t('groupDebrief.time.more')}
        </button>
      </div>
    </div>
  )
}
