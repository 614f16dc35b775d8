import { useEffect, useRef } from 'preact/hooks'
import { useAnnounce, useWords } from '#ui'
import { clockText } from '../common/group-story.ts'
import { useNow } from '../common/use-now.ts'
import { useWall } from './wall-context.ts'

/** The time left to talk. Announced when half is gone, at the last minute and at the end, not each second. */
export function TalkClock() {
  const { view, now } = useWall()
  const { t } = useWords()
  const { talk, flow } = view
  const runs = talk !== null && talk.left === null && talk.until > 0 && !talk.over
  const at = useNow(now, runs)
  if (talk === null) return null
  const left = talk.over ? 0 : (talk.left ?? talk.until - at)
  const hasClock = talk.seconds > 0
  const share = hasClock ? Math.min(100, Math.max(0, (left / (talk.seconds * 1000)) * 100)) : 0
  return (
    <div class="wall-note">
      <p class="wall-strong">
        {hasClock && left <= 0
          ? t('wall.talk.over')
          : t(flow.round > 1 ? 'wall.talk.again' : 'wall.talk.first')}
      </p>
      {hasClock ? (
        <>
          <p class="wall-big" role="timer">
            {clockText(left)}
          </p>
          <div class="wall-drain" aria-hidden="true">
            <i style={{ width: `${share}%` }} />
          </div>
        </>
      ) : (
        <p class="wall-strong">{t('wall.talk.noClock')}</p>
      )}
      <p>{t('wall.talk.question')}</p>
      <p class="wall-quiet">{t(flow.mode === 'hands' ? 'wall.talk.hands' : 'wall.talk.after')}</p>
      <Calls left={left} seconds={talk.seconds} />
    </div>
  )
}

function Calls({ left, seconds }: { left: number; seconds: number }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const stage = seconds === 0 ? 0 : left <= 0 ? 3 : left <= 60_000 ? 2 : left <= seconds * 500 ? 1 : 0
  const said = useRef(stage)
  useEffect(() => {
    if (stage > said.current)
      announce(t(stage === 3 ? 'wall.talk.ended' : stage === 2 ? 'wall.talk.minute' : 'wall.talk.halfway'))
    said.current = stage
  }, [stage])
  return null
}
