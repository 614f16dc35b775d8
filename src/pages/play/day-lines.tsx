import { useWords } from '#ui'
import { entryName } from './entry-name.ts'
import { letterTitle, senderOf } from './letter-values.ts'
import { dayText } from './message-words.ts'
import { usePlay } from './play-context.ts'

/** What came and went on some days, one line a day; days on which nothing did are left out. */
export function DayLines({ from, to }: { from: number; to: number }) {
  const { view, game, month } = usePlay()
  const words = useWords()
  const { t, tableDate, money } = words
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const told = days.flatMap((day) => {
    const lines = view.ledger
      .filter((line) => line.day === day)
      .map((line) => {
        const name = entryName(line.id, month, words)
        const failed = line.status === 'bounced'
        return {
          key: `${line.id}${line.status}`,
          name: failed ? t('ledger.failed', { name }) : name,
          cents: line.cents,
          failed,
        }
      })
    const post = view.letters
      .filter((letter) => letter.arrived === day)
      .map((letter) => ({
        key: letter.id,
        name: dayText(
          game,
          letter,
          letter.opened === 0 || letter.missed
            ? senderOf(game, letter, month)
            : letterTitle(game, letter, month, words),
          words,
        ),
        cents: 0,
        failed: false,
      }))
    return lines.length + post.length === 0 ? [] : [{ day, lines: [...lines, ...post] }]
  })
  if (told.length === 0) return <p class="quiet">{t('night.nothing')}</p>
  return (
    <dl class="day-lines">
      {told.map(({ day, lines }) => (
        <div key={day}>
          <dt class="num">{tableDate(game.dateOf(day))}</dt>
          {lines.map((line) => (
            <dd key={line.key} class={line.failed ? 'strong' : ''}>
              {line.name}
              {line.cents !== 0 && (
                <span class="num">
                  {' '}
                  {line.failed ? `(${money(Math.abs(line.cents))})` : money(line.cents)}
                </span>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
