import type { SeatRow } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import { useWords } from '#ui'
import { useNow } from '../common/use-now.ts'
import { useConsole } from './console-context.ts'
import { HandsRoles } from './hands-roles.tsx'
import { JoinPart } from './join-part.tsx'
import { WaitingPart } from './waiting-part.tsx'

/** Who sits where, who decides, who watches what, and who has fallen away. */
export function SeatsColumn() {
  const { t } = useWords()
  const { view, running, ask, open } = useConsole()
  const { seats, acts } = view
  const phones = running.form === 'room' || running.form === 'rehearsal'
  const deciding = seats.filter(({ role }) => role === 'decide').length
  const free = Math.max(0, LIMITS.seats - seats.length)
  return (
    <section class="col seats-col" aria-labelledby="seats">
      <h2 class="minor" id="seats">
        {phones
          ? t('console.seats.title', { taken: seats.length, of: LIMITS.seats, deciding })
          : t('console.seats.handsTitle')}
      </h2>
      {running.code !== '' && (view.flow.mode === 'phones' || seats.length > 0) && <JoinPart />}
      <WaitingPart />
      {phones ? (
        <ol class="seats">
          {seats.map((seat) => (
            <Row key={seat.number} seat={seat} />
          ))}
          {free > 0 && (
            <li class="off">
              <span class="n num">{seats.length + 1}</span>
              <span class="quiet">{t('console.seats.free', { count: free })}</span>
              <span class="s">{t('console.seats.nobody')}</span>
            </li>
          )}
        </ol>
      ) : (
        <HandsRoles />
      )}
      <div class="row">
        {acts.includes('swap') && (
          <button type="button" class="btn plain small" onClick={() => void ask({ type: 'swap' })}>
            {t('console.seats.swap')}
          </button>
        )}
        {running.consoleAddress !== '' && (
          <button type="button" class="btn plain small" onClick={() => open('second')}>
            {t('console.second.open')}
          </button>
        )}
      </div>
    </section>
  )
}

function Row({ seat }: { seat: SeatRow }) {
  const { t } = useWords()
  const { open, view } = useConsole()
  const { number, nickname, role, task, here, help } = seat
  const what =
    role === 'watch' && task !== null
      ? t('console.seats.watch', { task: t(`console.task.${task}`) })
      : t(`console.role.${role}`)
  return (
    <li class={here ? '' : 'away'}>
      <span class="n num">{number}</span>
      <button type="button" class="who-sits" onClick={() => open(`seat ${number}`)}>
        <span class="sr">{t('console.seats.seat', { number })} </span>
        {nickname === '' ? what : `${nickname}, ${what}`}
      </button>
      <span class="s">
        {help ? (
          <b>{t('console.seats.help')}</b>
        ) : !here ? (
          <Away since={seat.since} />
        ) : view.vote !== null && role === 'decide' ? (
          t(seat.voted ? 'console.seats.voted' : 'console.seats.thinking')
        ) : seat.remarks > 0 ? (
          t('console.seats.notes', { count: seat.remarks })
        ) : (
          t('console.seats.here')
        )}
      </span>
    </li>
  )
}

const MINUTE = 60

/** How long a seat has been away: `weg, 40 s`. */
function Away({ since }: { since: number }) {
  const { t } = useWords()
  const { now: hostNow } = useConsole()
  const now = useNow(hostNow, true)
  const seconds = since === 0 ? 0 : Math.max(0, Math.round((now - since) / 1000))
  const time = seconds < MINUTE ? `${seconds} s` : `${Math.floor(seconds / MINUTE)} min`
  return <>{t('console.seats.away', { time })}</>
}
