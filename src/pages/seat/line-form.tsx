import { useState } from 'preact/hooks'
import { LIMITS } from '#session/protocol'
import { useAnnounce, useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { useAsk } from './use-ask.ts'

/** One line for who chose otherwise; it is kept without a name. */
export function LineForm() {
  const { view, drafts, draft } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { pending, refused, ask } = useAsk()
  const [touched, setTouched] = useState(false)
  const kept = view.line.text
  const text = touched ? drafts.line : drafts.line || kept
  const saved = kept !== '' && text.trim() === kept
  async function keep(event: SubmitEvent) {
    event.preventDefault()
    const line = text.trim()
    if (line === '') announce(t('seat.line.none'))
    else if (!pending && !saved && (await ask({ type: 'line', beat: view.flow.beat, text: line }))) {
      draft({ line: '' })
      setTouched(false)
      announce(t('seat.line.kept'))
    }
  }
  return (
    <form class="panel stack" onSubmit={keep}>
      <h2>{t('seat.line.title')}</h2>
      <p>{t('seat.line.text')}</p>
      <div class="seat-field">
        <label for="line">{t('seat.line.label')}</label>
        <textarea
          id="line"
          rows={3}
          maxLength={LIMITS.line}
          value={text}
          aria-describedby="line-note"
          onInput={(event) => {
            setTouched(true)
            draft({ line: event.currentTarget.value })
          }}
        />
        <p class="small quiet" id="line-note">
          {saved ? t('seat.line.kept') : t('seat.chars', { count: text.length, most: LIMITS.line })}
        </p>
      </div>
      {refused !== '' && <p class="strong">{refused}</p>}
      <button type="submit" class="btn" aria-disabled={pending || saved || text.trim() === ''}>
        {t(pending ? 'seat.vote.saving' : kept === '' ? 'seat.line.go' : 'seat.line.change')}
      </button>
    </form>
  )
}
