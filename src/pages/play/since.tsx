import { useWords } from '#ui'
import { DayLines } from './day-lines.tsx'
import { usePlay } from './play-context.ts'

/** At the first stop: what the month already took and brought before anybody could choose. Later the night tells it. */
export function Since() {
  const { view, game } = usePlay()
  const { t, plainDate } = useWords()
  const first = game.state.decisions.length === 0
  if (!first || !view.ledger.some((line) => line.day <= view.day)) return null
  return (
    <details class="since">
      <summary>{t('night.since', { date: plainDate(game.dateOf(1)) })}</summary>
      <DayLines from={1} to={view.day} />
    </details>
  )
}
