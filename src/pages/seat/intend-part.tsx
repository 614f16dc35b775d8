import { LIMITS } from '#session/protocol'
import { Heading, useAnnounce, useWords } from '#ui'
import { BeliefOffer } from './belief-offer.tsx'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'
import { useIntention } from './use-intention.ts'

const FIELDS = ['practice', 'policy'] as const

/** Two things to take along. They stay on the device; the words go only where the tick lets them. */
export function IntendPart() {
  const { t } = useWords()
  const announce = useAnnounce()
  const { view } = useSeat()
  const { pending, refused, ask } = useAsk()
  const [kept, write] = useIntention()
  const { practice, policy, share } = kept
  const now = JSON.stringify([practice.trim(), policy.trim(), share])
  const given = view.walk?.intention ?? null
  const empty = `${practice}${policy}`.trim() === ''
  const sent = given !== null && kept.sent === now
  async function send(event: SubmitEvent) {
    event.preventDefault()
    if (empty || pending || sent) return
    const words = share ? { practice, policy } : { practice: '', policy: '' }
    if (!(await ask({ type: 'intend', ...words, share }))) return
    write({ sent: now })
    announce(t('seat.walk.intend.sent'))
  }
  const act = pending ? 'saving' : empty ? 'first' : sent ? 'sent' : given === null ? 'go' : 'change'
  return (
    <SeatFrame
      act={
        <button type="submit" class="btn" form="intend" aria-disabled={empty || pending || sent}>
          {t(`seat.walk.intend.${act}`)}
        </button>
      }
    >
      <div>
        <Heading place="intend">{t('seat.walk.intend.title')}</Heading>
        <p class="small quiet">{t(sent ? 'seat.walk.intend.sentLong' : 'seat.walk.intend.note')}</p>
      </div>
      <form id="intend" class="stack" onSubmit={send}>
        {FIELDS.map((field) => (
          <div class="seat-field" key={field}>
            <label for={field}>{t(`seat.walk.intend.${field}`)}</label>
            <textarea
              id={field}
              rows={3}
              maxLength={LIMITS.intention}
              value={kept[field]}
              onInput={(event) => write({ [field]: event.currentTarget.value })}
            />
          </div>
        ))}
        <label class="opt">
          <input
            type="checkbox"
            checked={share}
            onChange={(event) => write({ share: event.currentTarget.checked })}
          />
          <span>
            <span class="what">{t('seat.walk.intend.share')}</span>
            <span class="cost">{t('seat.walk.intend.shareNote')}</span>
          </span>
        </label>
      </form>
      {refused !== '' && <p class="strong">{refused}</p>}
      <BeliefOffer />
    </SeatFrame>
  )
}
