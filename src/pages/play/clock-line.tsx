import { useWords } from '#ui'
import type { LetterClock } from './use-letter-clock.ts'

/** How long the letter stays open, in words and as a line that shortens; more time is one press away. */
export function ClockLine({ clock }: { clock: LetterClock }) {
  const { t } = useWords()
  return (
    <div class="clock" style={{ '--left': clock.left / clock.of }}>
      <span class="small" aria-hidden="true">
        {t('letter.clockLeft', { count: clock.left })}
      </span>
      <span class="run" aria-hidden="true">
        <i />
      </span>
      <button type="button" class="btn text" onClick={clock.more}>
        {t('letter.clockMore')}
      </button>
    </div>
  )
}
