import { useState } from 'preact/hooks'
import { Heading, useAnnounce, useWords } from '#ui'
import { SeatBare } from './seat-frame.tsx'
import { tidyCode } from './tidy-code.ts'

/** Where the code of the wall is filled in, for who has no camera. */
export function CodePage({ onCode }: { onCode(code: string): void }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  function go(event: SubmitEvent) {
    event.preventDefault()
    const code = tidyCode(typed)
    setMissing(code === '')
    if (code === '') announce(t('seat.code.empty'))
    else onCode(code)
  }
  return (
    <SeatBare
      act={
        <button type="submit" class="btn" form="code-form">
          {t('seat.code.go')}
        </button>
      }
    >
      <Heading place="code">{t('seat.code.title')}</Heading>
      <form id="code-form" class="seat-field" onSubmit={go}>
        <label for="code">{t('seat.code.label')}</label>
        <input
          id="code"
          class="seat-code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={16}
          value={typed}
          aria-invalid={missing}
          aria-describedby={missing ? 'code-missing' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {missing && (
          <p class="strong" id="code-missing">
            {t('seat.code.empty')}
          </p>
        )}
      </form>
    </SeatBare>
  )
}
