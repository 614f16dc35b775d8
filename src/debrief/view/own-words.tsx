import { useId } from 'preact/hooks'
import { useWords } from '#ui'

interface WrittenProps {
  label: string
  example?: string
  value: string
  rows?: number
  /** How many characters there is room for, here and on paper. */
  most: number
  onWrite(value: string): void
}

/** A field to write in for oneself; who draws it keeps what is written. */
export function Written({ label, example, value, rows = 3, most, onWrite }: WrittenProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <div class="written">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={most}
        placeholder={example}
        aria-describedby={`${id}-room`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p class="small quiet" id={`${id}-room`}>
        {t('debrief.ownRoom', { count: value.length, most })}
      </p>
    </div>
  )
}
