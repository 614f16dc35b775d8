import type { Run } from '#debrief'
import { points } from '#i18n'
import { useWords } from '#ui'
import { ChartFrame } from '../chart/chart-frame.tsx'
import type { ChartSize } from '../chart/layout.ts'
import { layOut, SMALL, WIDE } from '../chart/layout.ts'
import type { Names } from '../names.ts'
import { useNarrow } from '../use-narrow.ts'

interface TwoMonthsProps {
  own: Run
  other: Run
  name: string
  names: Names
  /** The drawing of this size, however narrow the screen. */
  size?: ChartSize
}

/** Two months over each other in one drawing: thin as played, thick under the other circumstance. */
export function TwoMonths({ own, other, name, names, size: wanted }: TwoMonthsProps) {
  const { t, money } = useWords()
  const narrow = useNarrow()
  const size = wanted ?? (narrow ? SMALL : WIDE)
  const both = layOut([...own.days, ...other.days], size)
  const label = t('debrief.leverChartDesc', {
    name,
    own: money(own.account),
    other: money(other.account),
    ownBand: points(own.bandwidth),
    otherBand: points(other.bandwidth),
  })
  return (
    <div class="chart two-months">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        style={{ '--width': size.width }}
        role="img"
        aria-label={`${t('debrief.leverChart')}. ${label}`}
      >
        <ChartFrame chart={both} size={size} days={own.days} names={names} />
        <path class="line thin" d={both.moneyOf(own.days)} />
        <path class="line thin" d={both.bandOf(own.days)} />
        <path class="line thick" d={both.moneyOf(other.days)} />
        <path class="line thick" d={both.bandOf(other.days)} />
      </svg>
      <p class="small quiet chart-legend" aria-hidden="true">
        <span>
          <i class="stroke thin" /> {t('debrief.leverOwn')}
        </span>
        <span>
          <i class="stroke" /> {name}
        </span>
      </p>
    </div>
  )
}
