import { Line, useWords } from '#ui'

/** Notes that stand on no other screen. */
export function PrivateNotes({ notes }: { notes: readonly string[] }) {
  const { t } = useWords()
  if (notes.length === 0) return null
  return (
    <div class="private">
      <h2 class="minor">{t('console.now.private')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <Line text={note} />
          </li>
        ))}
      </ul>
    </div>
  )
}
