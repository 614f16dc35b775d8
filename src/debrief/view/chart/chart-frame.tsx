import type { DayLine } from '#engine'
import { useWords } from '#ui'
import type { Names } from '../names.ts'
import type { Chart, ChartSize } from './layout.ts'

const DAYS_NAMED = 5

interface FrameProps {
  chart: Chart
  size: ChartSize
  days: readonly DayLine[]
  names: Names
}

/** What the lines of a month are read against: levels as bands with their names, round amounts, days. */
export function ChartFrame({ chart, size, days, names }: FrameProps) {
  const { t, columnMoney } = useWords()
  const named = days.filter(({ day }) => day === 1 || day % DAYS_NAMED === 0)
  return (
    <>
      {chart.levels.map(({ level, from, y, height }) => (
        <g key={level}>
          <rect class={`zone ${level}`} x={size.left} y={y} width={size.right - size.left} height={height} />
          <text class="q" x={size.left - 10} y={y + height + 5} text-anchor="end">
            {from}
          </text>
          <text
            class="q"
            x={size.beside ? size.right + 10 : size.left - 10}
            y={y + height / 2 + 5}
            text-anchor={size.beside ? 'start' : 'end'}
          >
            {t(`level.${level}`)}
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
      <text class="b" x={size.left} y={252}>
        {t('end.chartBand')}
      </text>
      {named.map(({ day }) => (
        <text key={day} class="q" x={chart.x(day)} y={456} text-anchor="middle">
          {day === 1 ? names.shortDate(1) : day}
        </text>
      ))}
    </>
  )
}
