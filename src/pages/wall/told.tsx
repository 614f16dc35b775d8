import { Line, useWords } from '#ui'
import { goneText, toldText } from './told-text.ts'
import { useWall } from './wall-context.ts'

const MOST = 3

/** What the household did by itself since the group last decided: the latest lines, and how many more there were. */
export function Told() {
  const { view, plan, month, words } = useWall()
  const all = useWords()
  const lines = view.told.flatMap((told) => {
    const text = toldText(told, plan, words, all)
    return text === '' ? [] : [{ text, date: all.tableDate(dayOf(month.date, told.day)) }]
  })
  const gone = goneText(month.ledger, view.bookedBefore, words, all)
  if (lines.length === 0 && gone === '') return null
  const more = lines.length - MOST
  return (
    <div class="wall-note wall-told">
      <p class="wall-strong">{all.t('wall.meanwhile')}</p>
      <ul>
        {lines.slice(-MOST).map(({ text, date }, index) => (
          <li key={`${index}${text}`}>
            <span class="wall-quiet">{date}</span> <Line text={text} />
          </li>
        ))}
      </ul>
      {gone !== '' && <p>{gone}</p>}
      {more > 0 && <p class="wall-quiet">{all.t('wall.more', { count: more })}</p>}
    </div>
  )
}

/** A day of the same month as a date. */
const dayOf = (date: string, day: number): string => `${date.slice(0, 8)}${String(day).padStart(2, '0')}`
