import { useEffect, useRef } from 'preact/hooks'
import type { TalkView } from '#session/protocol'
import { useAnnounce, useWords } from '#ui'
import { clockText } from '../common/group-story.ts'
import { useNow } from '../common/use-now.ts'
import { useConsole } from './console-context.ts'

const MINUTE = 60

/** The talk's clock, with a minute more and without a clock. Said aloud at half, at one minute and at the end. */
export function TalkClock({ talk }: { talk: TalkView }) {
  const { t } = useWords()
  const { view, ask, now: hostNow } = useConsole()
  const announce = useAnnounce()
  const now = useNow(hostNow, true)
  const { beat } = view.flow
  const off = talk.until === 0 && talk.left === null
  const left = Math.max(0, Math.ceil((talk.left ?? talk.until - now) / 1000))
  const said = useRef('')
  useEffect(() => {
    const call = off
      ? ''
      : talk.over || left === 0
        ? 'over'
        : left <= MINUTE && talk.seconds > MINUTE
          ? 'minute'
          : left * 2 <= talk.seconds
            ? 'half'
            : ''
    if (call !== '' && call !== said.current) announce(t(`console.talk.${call}` as 'console.talk.half'))
    said.current = call
  })
  const minutes = clockText(talk.seconds * 1000)
  return (
    <div class="timer">
      <span class="big" role="timer" aria-label={t('console.talk.left')}>
        {off ? '–' : clockText(left * 1000)}
      </span>
      <p>
        {off
          ? t('console.talk.off')
          : talk.over
            ? t('console.talk.over')
            : talk.left !== null
              ? t('console.talk.still')
              : t('console.talk.of', { minutes })}
      </p>
      {view.acts.includes('extend') && (
        <div class="row">
          <button
            type="button"
            class="btn plain small"
            onClick={() => void ask({ type: 'extend', beat, seconds: talk.seconds + MINUTE })}
          >
            {t(off ? 'console.talk.on' : 'console.talk.more')}
          </button>
          {!off && (
            <button
              type="button"
              class="btn plain small"
              onClick={() => void ask({ type: 'extend', beat, seconds: 0 })}
            >
              {t('console.talk.clockOff')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
