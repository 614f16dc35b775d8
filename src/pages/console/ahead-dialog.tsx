import { Prose, useWords } from '#ui'
import { storyOf } from '../common/group-story.ts'
import { fill } from '../common/month-words.ts'
import { optionsKey } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { notesAhead, titleOf } from './moment-words.ts'
import { PrivateNotes } from './private-notes.tsx'

/** The next moment before it is there: its story, its options and its notes. */
export function AheadDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { view, month, texts, notes, plan } = useConsole()
  const next = view.upcoming.find(({ skipped }) => !skipped)
  if (next === undefined) return null
  const account = t('console.next.someMoney')
  const story = storyOf(next.moment, texts, month, account, plan)
  const before = `${optionsKey(next.moment)}.`
  const options = Object.keys(texts).filter((key) => key.startsWith(before) && key.endsWith('.text'))
  return (
    <Dialog title={titleOf(month, next.moment)} onClose={onClose}>
      <div class="read-out">
        {story.intro !== '' && <Prose text={story.intro} />}
        {story.lines.map(({ who, text }, index) => (
          <Prose key={`${index}${who}`} text={who === '' ? text : `${month.person(who)}: ${text}`} />
        ))}
      </div>
      <PrivateNotes notes={notesAhead(notes, next.moment).map((note) => fill(note, { account }))} />
      <h3 class="minor">{t('console.next.options')}</h3>
      <ul class="bullets">
        {options.map((key) => (
          <li key={key}>{month.text(key).replaceAll('*', '')}</li>
        ))}
      </ul>
      <p class="quiet">{t('console.next.mayChange')}</p>
    </Dialog>
  )
}
