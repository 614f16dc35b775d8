import { useWords } from '#ui'
import { entryName } from './entry-name.ts'
import { letterTitle } from './letter-values.ts'
import { usePlay } from './play-context.ts'

/** The calendar on the wall: what the household knows is coming, as far as the level of the day lets it see. */
export function Calendar() {
  const { view, game, month } = usePlay()
  const words = useWords()
  const { t, tableDate, columnMoney } = words
  const name = (id: string): string => {
    const letter = view.letters.find((each) => each.id === id)
    if (letter !== undefined) return t('stop.deadline', { name: letterTitle(game, letter, month, words) })
    const isForm = game.plan.data.procedures.some((each) => each.id === id)
    return isForm ? t('stop.deadline', { name: month.procedure(id) }) : entryName(id, month, words)
  }
  return (
    <section class="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('stop.calendar')}</h2>
      {view.reminders.length === 0 ? (
        <p class="quiet small">{t('stop.calendarEmpty')}</p>
      ) : (
        <ul>
          {view.reminders.map((each) => (
            <li key={`${each.day} ${each.id} ${each.kind}`}>
              <span class="num quiet">{tableDate(game.dateOf(each.day))}</span>
              <span>{name(each.id)}</span>
              <span class="num">{each.kind === 'deadline' ? '' : columnMoney(each.cents, true)}</span>
            </li>
          ))}
        </ul>
      )}
      {view.level === 'krap' && <p class="quiet small">{t('stop.calendarRest')}</p>}
    </section>
  )
}
