import { useWords } from '#ui'
import type { LeverWords } from './lever-words.ts'

interface LeverListProps {
  levers: readonly LeverWords[]
  seen: ReadonlySet<string>
  /** Circumstances under which this month ends as it was played. */
  same: ReadonlySet<string>
  onChoose(id: string): void
}

/** The circumstances to choose from, one at a time. */
export function LeverList({ levers, seen, same, onChoose }: LeverListProps) {
  const { t } = useWords()
  return (
    <ul class="lever-list">
      {levers.map(({ id, name, says }) => (
        <li key={id}>
          <button type="button" class="act" data-lever={id} onClick={() => onChoose(id)}>
            <span class="what">{name}</span>
            <span class="cost">
              {says}
              {same.has(id) && <span data-same> {t('debrief.leverSameHere')}</span>}
              {seen.has(id) && <b>{t('debrief.leverSeen')}</b>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
