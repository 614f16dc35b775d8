import type { Refusal } from '#session/protocol'
import { Heading, useWords } from '#ui'
import { SeatBare } from './seat-frame.tsx'

/** No way into the session: why, what is safe, and what to do. */
export function GoneSeat({ why }: { why: Refusal | null }) {
  const { t, has } = useWords()
  const key = `seat.gone.${why?.refused ?? 'other'}`
  const wrongCode = why?.refused === 'session/unknown-code' || why?.refused === 'session/code-expired'
  return (
    <SeatBare
      act={
        wrongCode ? (
          <a class="btn" href="/join">
            {t('seat.code.again')}
          </a>
        ) : (
          <button type="button" class="btn" onClick={() => location.reload()}>
            {t('seat.code.reload')}
          </button>
        )
      }
    >
      <Heading place={`gone ${key}`}>{t('seat.gone.title')}</Heading>
      <p class="seat-voice">{t(has(key) ? key : 'seat.gone.other')}</p>
    </SeatBare>
  )
}
