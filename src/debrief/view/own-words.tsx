import { useId } from 'preact/hooks'

interface WrittenProps {
  label: string
  example?: string
  value: string
  rows?: number
  onWrite(value: string): void
}

/** A field to write in for oneself; who draws it keeps what is written. */
export function Written({ label, example, value, rows = 3, onWrite }: WrittenProps) {
  const id = useId()
  return (
    <div class="written">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        placeholder={example}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}
