import { points } from '#i18n'
import { Line, useWords } from '#ui'
import type { MonthChartProps } from './month-chart.tsx'

/** The picture once more as a table, day by day. */
export function MonthTable({ days, marks, shocks, names }: Omit<MonthChartProps, 'still' | 'wide'>) {
  const { t, columnMoney } = useWords()
  const told = (day: number): string =>
    [
      ...shocks.filter((shock) => shock.day === day).map(({ text }) => text),
      ...(marks.find((mark) => mark.day === day)?.texts ?? []),
    ].join(' · ')
  return (
    <table class="day-table">
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
        {days.map(({ day, balance, bandwidth, level }) => (
          <tr key={day}>
            <th scope="row" class="num left">
              {names.shortDate(day)}
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
  )
}
