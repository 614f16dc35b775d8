import { useId, useState } from 'preact/hooks'
import type { DayLine } from '#engine'
import { points } from '#i18n'
import { useWords } from '#ui'
import type { Names } from '../names.ts'
import { useNarrow } from '../use-narrow.ts'
import { ChartFrame } from './chart-frame.tsx'
import type { Chart, ChartSize } from './layout.ts'
import { layOut, SMALL, WIDE } from './layout.ts'

/** A day that carries a number in the picture, with what was chosen on it in words. */
export interface Marked {
  day: number
  number: number
  texts: string[]
}

/** Something that came at the household, in words. */
export interface Shock {
  day: number
  text: string
}

export interface MonthChartProps {
  days: readonly DayLine[]
  marks: readonly Marked[]
  shocks: readonly Shock[]
  names: Names
  /** Leaves out what only a pointer or a keyboard can use: for a wall, or for paper. */
  still?: boolean
  /** The drawing of this size, however narrow the screen: for a wall, or for paper. */
  size?: ChartSize
}

/**
 * The month in one picture: balance in steps, bandwidth as a line over its levels, decisions as numbered lines and
 * shocks as open diamonds between the two. A slider under it, or a pointer over it, reads out one day.
 */
export function MonthChart({ days, marks, shocks, names, still = false, size: wanted }: MonthChartProps) {
  const { t } = useWords()
  const [read, setRead] = useState<number | null>(null)
  const narrow = useNarrow()
  const size = wanted ?? (narrow ? SMALL : WIDE)
  const chart = layOut(days, size)
  const pointed = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect()
    if (box.width > 0) setRead(chart.dayAt(((event.clientX - box.left) / box.width) * size.width))
  }
  // a day that is not over yet has no place in the picture
  const last = days.at(-1)?.day ?? 0
  const within = <T extends { day: number }>(list: readonly T[]) => list.filter(({ day }) => day <= last)
  const told = read === null ? null : days.find(({ day }) => day === read)
  return (
    <div class="chart">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        style={{ '--width': size.width }}
        role="img"
        aria-label={useDescription(days, marks.length, names)}
        {...(still ? {} : { onPointerMove: pointed, onPointerDown: pointed })}
      >
        <ChartFrame chart={chart} size={size} days={days} names={names} />
        <Marks chart={chart} size={size} marks={within(marks)} shocks={within(shocks)} />
        <path class="line" d={chart.money} />
        <path class="line thick" d={chart.band} />
        {told !== null && told !== undefined && (
          <g class="read">
            <line x1={chart.x(told.day)} x2={chart.x(told.day)} y1={62} y2={size.band.bottom} />
            <circle cx={chart.x(told.day)} cy={chart.moneyY(told.balance)} r="6" />
            <circle cx={chart.x(told.day)} cy={chart.bandY(told.bandwidth)} r="6" />
          </g>
        )}
      </svg>
      {!still && days.length > 0 && (
        <DayReader {...{ days, marks, shocks, names }} read={read} onRead={setRead} />
      )}
      <p class="small quiet chart-legend" aria-hidden="true">
        <span>
          <i class="disc" /> {t('debrief.legendDecision')}
        </span>
        <span>
          <i class="diamond" /> {t('debrief.legendShock')}
        </span>
      </p>
    </div>
  )
}

function Marks(props: { chart: Chart; size: ChartSize } & Pick<MonthChartProps, 'marks' | 'shocks'>) {
  const { chart, size, marks, shocks } = props
  return (
    <>
      {marks.map(({ day, number }) => {
        const y = size.marks[number % size.marks.length] ?? 0
        return (
          <g key={day}>
            <line class="mark" x1={chart.x(day)} x2={chart.x(day)} y1={y} y2={size.band.bottom} />
            <circle class="disc" cx={chart.x(day)} cy={y} r={size.radius} />
            <text class="n" x={chart.x(day)} y={y + size.drop} text-anchor="middle">
              {number}
            </text>
          </g>
        )
      })}
      {[...new Set(shocks.map(({ day }) => day))].map((day) => (
        <path key={day} class="shock" d={diamond(chart.x(day), size.shocks, size.shock)} />
      ))}
    </>
  )
}

const diamond = (x: number, y: number, half: number): string =>
  `M${x} ${y - half}l${half} ${half}-${half} ${half}-${half}-${half}z`

interface DayReaderProps extends Omit<MonthChartProps, 'still' | 'size'> {
  read: number | null
  onRead(day: number): void
}

/** One day of the picture in words, chosen with a slider: the same for a thumb, a mouse and a keyboard. */
function DayReader({ days, marks, shocks, names, read, onRead }: DayReaderProps) {
  const { t, money } = useWords()
  const id = useId()
  const first = days[0]?.day ?? 1
  const chosen = days.find(({ day }) => day === read)
  const line = ({ day, balance, bandwidth, level }: DayLine): string =>
    [
      t('debrief.chartRead', {
        date: names.date(day),
        amount: money(balance),
        points: points(bandwidth),
        level: t(`level.${level}`),
      }),
      ...shocks.filter((shock) => shock.day === day).map(({ text }) => `${text}.`),
      ...(marks.find((mark) => mark.day === day)?.texts ?? []),
    ].join(' ')
  return (
    <div class="day-reader noprint">
      <label for={id} class="small quiet">
        {t('debrief.chartDay')}
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={days.at(-1)?.day ?? 1}
        value={read ?? first}
        aria-valuetext={line(chosen ?? (days[0] as DayLine))}
        onInput={(event) => onRead(Number(event.currentTarget.value))}
        onFocus={() => read === null && onRead(first)}
      />
      <p class="small day-line" aria-hidden="true">
        {chosen === undefined ? t('debrief.chartHow') : line(chosen)}
      </p>
    </div>
  )
}

/** What the picture shows, in sentences. */
function useDescription(days: readonly DayLine[], count: number, names: Names): string {
  const { t, money } = useWords()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return t('end.chartTitle')
  const poorest = days.reduce((low, day) => (day.balance < low.balance ? day : low))
  const narrowest = days.reduce((low, day) => (day.bandwidth < low.bandwidth ? day : low))
  const description = t('end.chartDesc', {
    first: money(first.balance),
    firstDay: names.date(first.day),
    lowest: money(poorest.balance),
    lowestDay: names.date(poorest.day),
    last: money(last.balance),
    low: points(narrowest.bandwidth),
    lowDay: names.date(narrowest.day),
    lastBand: points(last.bandwidth),
    count,
  })
  return `${t('end.chartTitle')}. ${description}`
}
