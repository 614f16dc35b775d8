import type { DayLine } from '#engine'
import { useWords } from '#ui'
import type { Names } from '../names.ts'
import type { Chart, ChartSize } from './layout.ts'

interface FrameProps {
  chart: Chart
  size: ChartSize
  days: readonly DayLine[]
  names: Names
}

/** What the lines of a month are read against: levels as bands with their names, round amounts, days. */
export function ChartFrame({ chart, size, days, names }: FrameProps) {
  const { t, columnMoney } = useWords()
  const { left, right, gap, drop } = size
  const named = days.filter(({ day }) => day === 1 || day % size.every === 0)
  return (
    <>
      {chart.levels.map(({ level, from, y, height }) => (
        <g key={level}>
          <rect class={`zone ${level}`} x={left} y={y} width={right - left} height={height} />
          <text class="q" x={left - gap} y={y + height + drop} text-anchor="end">
            {from}
          </text>
          {size.levels !== 'none' && (
            <text
              class="q"
              x={size.levels === 'right' ? right + gap : left - gap}
              y={y + height / 2 + drop}
              text-anchor={size.levels === 'right' ? 'start' : 'end'}
            >
              {t(`level.${level}`)}
            </text>
          )}
        </g>
      ))}
      {chart.amounts.map(({ cents, y, named }) => (
        <g key={cents}>
          <line class="grid" x1={left} x2={right} y1={y} y2={y} />
          {named && (
            <text class="q" x={left - gap} y={y + drop} text-anchor="end">
              {columnMoney(cents).replace(/[.,]00$/, '')}
            </text>
          )}
        </g>
      ))}
      <text class="b" x={left} y={size.names[0]}>
        {t('end.chartMoney')}
      </text>
      <text class="b" x={left} y={size.names[1]}>
        {t('end.chartBand')}
      </text>
      {named.map(({ day }) => (
        <text
          key={day}
          class="q"
          x={day === 1 && size.first === 'start' ? left : chart.x(day)}
          y={size.days}
          text-anchor={day === 1 ? size.first : 'middle'}
        >
          {day === 1 ? names.shortDate(1) : day}
        </text>
      ))}
    </>
  )
}
