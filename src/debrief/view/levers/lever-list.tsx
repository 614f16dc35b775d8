import { useWords } from '#ui'
import type { LeverWords } from './lever-words.ts'

interface LeverListProps {
  levers: readonly LeverWords[]
  seen: ReadonlySet<string>
  onChoose(id: string): void
}

/** The circumstances to choose from, one at a time. */
export function LeverList({ levers, seen, onChoose }: LeverListProps) {
  const { t } = useWords()
  return (
    <ul class="lever-list">
      {levers.map(({ id, name, says }) => (
        <li key={id}>
          <button type="button" class="act" data-lever={id} onClick={() => onChoose(id)}>
            <span class="what">{name}</span>
            <span class="cost">
              {says}
              {seen.has(id) && <b>{t('debrief.leverSeen')}</b>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
