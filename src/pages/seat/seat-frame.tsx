import type { ComponentChildren } from 'preact'
import { useWords } from '#ui'
import { LanguageLink } from './language-link.tsx'
import { useSeat } from './seat-context.ts'

interface SeatFrameProps {
  /** The one act in reach of the thumb. */
  act?: ComponentChildren
  /** What came of the act, just above it; empty while there is nothing to say. */
  said?: string
  children: ComponentChildren
}

/** A screen of a seat: who sits here, one thing, and at the bottom the act with Stop left of it. */
export function SeatFrame({ act, said = '', children }: SeatFrameProps) {
  const { stop } = useSeat()
  const { t } = useWords()
  return (
    <div class="seat">
      <SeatHead />
      <main id="main">{children}</main>
      <footer class="seat-acts">
        {said !== '' && <p class="seat-said">{said}</p>}
        <button type="button" class="btn stop" onClick={() => stop(true)}>
          {t('seat.stop')}
        </button>
        {act}
      </footer>
    </div>
  )
}

/** Seat, role and link; while the link is away, what stays. */
export function SeatHead({ state }: { state?: string }) {
  const { view, link } = useSeat()
  const { t } = useWords()
  const { status, number, role, task } = view.seat
  const here = link === 'open'
  return (
    <header class="seat-head">
      <p>
        {status === 'seated' ? (
          <>
            <b>{t('seat.place', { number })}</b>,{' '}
            {t(`seat.role.${role}`, { task: task === null ? '' : t(`seat.task.${task}`) })}
          </>
        ) : (
          t('seat.nobody')
        )}
      </p>
      <p class={here ? 'seat-live' : ''}>{state ?? t(here ? 'seat.link.open' : 'seat.link.waiting')}</p>
      {!here && (
        <p class="seat-kept" role="status">
          {t(view.ballot.voted ? 'seat.link.kept' : 'seat.link.keptNoVote')}
        </p>
      )}
    </header>
  )
}

/** A seat without a session: no Stop, because there is nothing to stop. */
export function SeatBare({ act, children }: SeatFrameProps) {
  const { t } = useWords()
  return (
    <div class="seat">
      <header class="seat-head">
        <p>{t('seat.nobody')}</p>
        <LanguageLink />
      </header>
      <main id="main">{children}</main>
      {act !== undefined && <footer class="seat-acts one">{act}</footer>}
    </div>
  )
}
