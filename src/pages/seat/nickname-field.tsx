import { LIMITS } from '#session/protocol'
import { useWords } from '#ui'

interface NicknameProps {
  value: string
  onType(typed: string): void
}

/** Where a nickname is typed, and who sees it. */
export function NicknameField({ value, onType }: NicknameProps) {
  const { t } = useWords()
  return (
    <div class="seat-field">
      <label for="nickname">{t('seat.join.name')}</label>
      <input
        id="nickname"
        maxLength={LIMITS.nickname}
        autocomplete="off"
        value={value}
        aria-describedby="nickname-note"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="small quiet" id="nickname-note">
        {t('seat.join.nameNote')}
      </p>
    </div>
  )
}
