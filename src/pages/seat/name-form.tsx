import { useState } from 'preact/hooks'
import { useAnnounce, useWords } from '#ui'
import { NicknameField } from './nickname-field.tsx'
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
        <NicknameField value={text} onType={setTyped} />
        {refused !== '' && <p class="strong">{refused}</p>}
        <button type="submit" class="btn plain" aria-disabled={pending || saved}>
          {t(pending ? 'seat.vote.saving' : saved ? 'seat.name.same' : 'seat.name.go')}
        </button>
      </form>
    </details>
  )
}
