import { useState } from 'preact/hooks'
import { Heading, useAnnounce, useWords } from '#ui'
import { HelpLine } from './outside-parts.tsx'
import { useSeat } from './seat-context.ts'
import { SeatHead } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

/** Stopped, by this person and for this person. Nothing is asked, nobody is named, and every way on is open. */
export function StoppedPart({ onLeft }: { onLeft(): void }) {
  const { view, code, device, stop } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { refused, ask } = useAsk()
  const [called, setCalled] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const paused = view.flow.phase === 'paused'
  const { number } = view.seat
  async function call() {
    if (!(await ask({ type: 'call' }))) return
    setCalled(true)
    announce(t('seat.stopped.called', { number }))
  }
  async function quietly() {
    if (view.seat.role === 'quiet' || (await ask({ type: 'wish', wish: 'quiet' }))) stop(false)
  }
  async function leave() {
    if (!(await ask({ type: 'leave', forget: true }))) return
    device.forget(code)
    stop(false)
    onLeft()
  }
  return (
    <div class="seat">
      <SeatHead state={t('seat.stopped.state')} />
      <main id="main" class="seat-stopped">
        <Heading place="stopped">{t('seat.stopped.title')}</Heading>
        <p class="seat-voice">{t('seat.stopped.text')}</p>
        <div class="seat-ways">
          <button type="button" class="btn plain" onClick={() => stop(false)}>
            {t('seat.stopped.back')}
          </button>
          <button
            type="button"
            class="btn plain"
            aria-disabled={paused}
            onClick={() => !paused && void ask({ type: 'pause' })}
          >
            <span>
              {t(paused ? 'seat.stopped.paused' : 'seat.stopped.pause')}
              {!paused && <span class="seat-aside">{t('seat.stopped.pauseNote')}</span>}
            </span>
          </button>
          <button type="button" class="btn plain" onClick={quietly}>
            <span>
              {t('seat.stopped.quiet')}
              <span class="seat-aside">{t('seat.stopped.quietNote')}</span>
            </span>
          </button>
          <button
            type="button"
            class="btn plain"
            aria-disabled={called}
            onClick={() => !called && void call()}
          >
            <span>
              {called ? t('seat.stopped.called', { number }) : t('seat.stopped.call')}
              {!called && <span class="seat-aside">{t('seat.stopped.callNote')}</span>}
            </span>
          </button>
          {leaving ? (
            <>
              <button type="button" class="btn" onClick={leave}>
                {t('seat.stopped.sure')}
              </button>
              <button type="button" class="btn plain" onClick={() => setLeaving(false)}>
                {t('seat.stopped.stay')}
              </button>
            </>
          ) : (
            <button type="button" class="btn plain" onClick={() => setLeaving(true)}>
              <span>
                {t('seat.stopped.leave')}
                <span class="seat-aside">{t('seat.stopped.leaveNote')}</span>
              </span>
            </button>
          )}
        </div>
        {refused !== '' && (
          <p class="strong" role="status">
            {refused}
          </p>
        )}
        <HelpLine />
      </main>
    </div>
  )
}
