import { Line, useWords } from '#ui'
import { useScrollStop } from './use-scroll-stop.ts'

/** Notes that stand on no other screen. */
export function PrivateNotes({ notes }: { notes: readonly string[] }) {
  const { t } = useWords()
  const box = useScrollStop<HTMLElement>()
  if (notes.length === 0) return null
  return (
    <section class="private" aria-labelledby="private" ref={box}>
      <h2 class="minor" id="private">
        {t('console.now.private')}
      </h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <Line text={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}
