import { chosenByDay } from '#debrief/view'
import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useEnd } from './end-context.ts'
import { MonthChart } from './month-chart.tsx'
import { MonthTable } from './month-table.tsx'
import { shockText } from './shock-text.ts'

const EMPTY = 5000

/** The month in one picture, the same in a table, and what each number in it stands for. */
export function PicturePart() {
  const { found, game, month } = useEnd()
  const words = useWords()
  const { t, plainDate, money, tableDate } = words
  const { days, decisions, shocks } = found.picture
  const poorest = days.reduce((low, day) => (day.balance < low.balance ? day : low))
  const narrow = days.filter((day) => day.bandwidth < 450).length
  const title =
    poorest.balance < EMPTY
      ? t('end.pictureTitleEmpty', {
          date: plainDate(game.dateOf(poorest.day)),
          amount: money(poorest.balance),
        })
      : t('end.pictureTitle', { from: money(days[0]?.balance ?? 0), to: money(days.at(-1)?.balance ?? 0) })
  return (
    <section id="picture" class="stack" aria-labelledby="picture-title">
      <h2 id="picture-title">{title}</h2>
      <MonthChart />
      <p>{narrow === 0 ? t('end.narrowNone') : t('end.narrow', { count: narrow })}</p>
      <details open>
        <summary>{t('end.decision')}</summary>
        <ol class="keys">
          {chosenByDay(decisions).map(({ day, number, chosen }) => (
            <li key={day}>
              <b>{number}</b>
              <span>
                {chosen.map((taken) => (
                  <span class="key-line" key={`${taken.moment} ${taken.option}`}>
                    <Line text={optionText(month, taken.moment, taken.option)} />
                  </span>
                ))}
                <span class="quiet small">{plainDate(game.dateOf(day))}</span>
              </span>
            </li>
          ))}
        </ol>
      </details>
      {shocks.length > 0 && (
        <details>
          <summary>{t('end.shocks')}</summary>
          <ul class="shocks">
            {shocks.map((shock) => (
              <li key={`${shock.day} ${shock.code} ${shock.cause}`}>
                <span class="num quiet">{tableDate(game.dateOf(shock.day))}</span>{' '}
                {shockText(shock, month, words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <MonthTable />
      <p class="small quiet">{t('end.model')}</p>
    </section>
  )
}
