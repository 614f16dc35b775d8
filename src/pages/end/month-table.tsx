import { chosenByDay } from '#debrief/view'
import { points } from '#i18n'
import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useEnd } from './end-context.ts'
import { shockText } from './shock-text.ts'

/** The picture once more as a table, day by day. */
export function MonthTable() {
  const { found, game, month } = useEnd()
  const words = useWords()
  const { t, tableDate, columnMoney } = words
  const marks = chosenByDay(found.picture.decisions)
  const told = (day: number): string =>
    [
      ...found.picture.shocks
        .filter((shock) => shock.day === day)
        .map((shock) => shockText(shock, month, words)),
      ...(marks.find((mark) => mark.day === day)?.chosen ?? []).map((taken) =>
        optionText(month, taken.moment, taken.option),
      ),
    ].join(' · ')
  return (
    <details>
      <summary>{t('end.tableOpen')}</summary>
      <div class="day-table">
        <table>
          <caption class="sr">{t('end.chartTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('end.tableDay')}</th>
              <th scope="col" class="num">
                {t('end.tableBalance')}
              </th>
              <th scope="col" class="num">
                {t('end.tableBand')}
              </th>
              <th scope="col" class="source">
                {t('end.tableLevel')}
              </th>
              <th scope="col" class="source">
                {t('end.tableWhat')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.picture.days.map(({ day, balance, bandwidth, level }) => (
              <tr key={day}>
                <th scope="row" class="num left">
                  {tableDate(game.dateOf(day))}
                </th>
                <td class="num">{columnMoney(balance)}</td>
                <td class="num">{points(bandwidth)}</td>
                <td class="source">{t(`level.${level}`)}</td>
                <td class="source">
                  <Line text={told(day)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
