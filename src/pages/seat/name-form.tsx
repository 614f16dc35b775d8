import { useState } from 'preact/hooks'
import { LIMITS } from '#session/protocol'
import { useAnnounce, useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { useAsk } from './use-ask.ts'

/** The nickname of this seat: given, changed, or taken away by leaving it empty. */
export function NameForm() {
  const { view } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { pending, refused, ask } = useAsk()
  const { nickname } = view.seat
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? nickname
  const saved = text.trim() === nickname
  async function keep(event: SubmitEvent) {
    event.preventDefault()
    if (pending || saved || !(await ask({ type: 'nickname', nickname: text.trim() }))) return
    setTyped(null)
    announce(t('seat.name.kept'))
  }
  return (
    <details class="seat-name">
      <summary>{t(nickname === '' ? 'seat.name.give' : 'seat.name.change')}</summary>
      <form class="stack" onSubmit={keep}>
        <div class="seat-field">
          <label for="nickname">{t('seat.join.name')}</label>
          <input
            id="nickname"
            maxLength={LIMITS.nickname}
            autocomplete="off"
            value={text}
            aria-describedby="nickname-note"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="small quiet" id="nickname-note">
            {t('seat.join.nameNote')}
          </p>
        </div>
        {refused !== '' && <p class="strong">{refused}</p>}
        <button type="submit" class="btn plain" aria-disabled={pending || saved}>
          {t(pending ? 'seat.vote.saving' : saved ? 'seat.name.same' : 'seat.name.go')}
        </button>
      </form>
    </details>
  )
}
