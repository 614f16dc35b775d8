import { useWords } from '#ui'
import { ChildrenGlance } from './glance-children.tsx'
import { LettersGlance } from './glance-letters.tsx'
import { MoneyGlance } from './glance-money.tsx'
import { MoodGlance } from './glance-mood.tsx'
import { SystemGlance } from './glance-system.tsx'
import { useSeat } from './seat-context.ts'

/** What this watcher sees of the household and the others do not: each task its own part. */
export function Glance() {
  const { view } = useSeat()
  const { t } = useWords()
  const { glance } = view
  if (glance === null) return null
  return (
    <details class="seat-glance">
      <summary>{t('seat.glance.title')}</summary>
      {glance.task === 'letters' && <LettersGlance glance={glance} />}
      {glance.task === 'children' && <ChildrenGlance glance={glance} />}
      {glance.task === 'money' && <MoneyGlance glance={glance} />}
      {glance.task === 'mood' && <MoodGlance glance={glance} />}
      {glance.task === 'system' && <SystemGlance glance={glance} />}
    </details>
  )
}
