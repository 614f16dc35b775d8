import { chosenByDay, layOut, SMALL, useNarrow, WIDE } from '#debrief/view'
import { points } from '#i18n'
import { useWords } from '#ui'
import { useEnd } from './end-context.ts'

const DAYS_NAMED = 5

/** The month in one picture: balance in steps, bandwidth as a line over its levels, decisions as numbered lines. */
export function MonthChart() {
  const { found, game } = useEnd()
  const { t, columnMoney, money, tableDate, plainDate } = useWords()
  const { days } = found.picture
  const size = useNarrow() ? SMALL : WIDE
  const chart = layOut(days, size)
  const marks = chosenByDay(found.picture.decisions)
  const date = (day: number) => plainDate(game.dateOf(day))
  const poorest = days.reduce((low, day) => (day.balance < low.balance ? day : low))
  const narrowest = days.reduce((low, day) => (day.bandwidth < low.bandwidth ? day : low))
  const first = days[0]
  const last = days.at(-1)
  const named = days.filter(({ day }) => day === 1 || day % DAYS_NAMED === 0)
  const description = t('end.chartDesc', {
    first: money(first?.balance ?? 0),
    firstDay: date(first?.day ?? 1),
    lowest: money(poorest.balance),
    lowestDay: date(poorest.day),
    last: money(last?.balance ?? 0),
    low: points(narrowest.bandwidth),
    lowDay: date(narrowest.day),
    lastBand: points(last?.bandwidth ?? 0),
    count: marks.length,
  })
  return (
    <div class="chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby="chart-t chart-d">
        <title id="chart-t">{t('end.chartTitle')}</title>
        <desc id="chart-d">{description}</desc>
        {chart.levels.map(({ level, from, y, height }) => (
          <g key={level}>
            <rect
              class={`zone ${level}`}
              x={size.left}
              y={y}
              width={size.right - size.left}
              height={height}
            />
            <text class="q" x={size.left - 10} y={y + height + 5} text-anchor="end">
              {from}
            </text>
          </g>
        ))}
        {chart.amounts.map(({ cents, y }) => (
          <g key={cents}>
            <line class="grid" x1={size.left} x2={size.right} y1={y} y2={y} />
            <text class="q" x={size.left - 10} y={y + 5} text-anchor="end">
              {columnMoney(cents).replace(/[.,]00$/, '')}
            </text>
          </g>
        ))}
        <text class="b" x={size.left} y={16}>
          {t('end.chartMoney')}
        </text>
        <text class="b" x={size.left} y={250}>
          {t('end.chartBand')}
        </text>
        {marks.map(({ day, number }) => {
          const y = size.marks[number % size.marks.length] ?? 0
          return (
            <g key={day}>
              <line class="mark" x1={chart.x(day)} x2={chart.x(day)} y1={y} y2={430} />
              <circle cx={chart.x(day)} cy={y} r={size.radius} />
              <text class="n" x={chart.x(day)} y={y + 5} text-anchor="middle">
                {number}
              </text>
            </g>
          )
        })}
        <path class="line" d={chart.money} />
        <path class="line thick" d={chart.band} />
        {chart.levels.map(({ level, y, height }) => (
          <text
            key={level}
            class="q"
            x={size.right + (size.beside ? 10 : -6)}
            y={size.beside ? y + height / 2 + 5 : y + 18}
            text-anchor={size.beside ? 'start' : 'end'}
          >
            {t(`level.${level}`)}
          </text>
        ))}
        {named.map(({ day }) => (
          <text key={day} class="q" x={chart.x(day)} y={456} text-anchor="middle">
            {day === 1 ? tableDate(game.dateOf(1)) : day}
          </text>
        ))}
      </svg>
    </div>
  )
}
