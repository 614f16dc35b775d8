import type { Placed } from '#debrief'
import type { Words } from '#i18n'
import { points } from '#i18n'
import { useWords } from '#ui'

/** What a figure of the spread is counted in. */
type Unit = 'cents' | 'tenths' | 'count'

const UNITS = {
  balance: 'cents',
  fees: 'cents',
  arrears: 'cents',
  'bandwidth-end': 'tenths',
  'bandwidth-lowest': 'tenths',
  'bandwidth-mean': 'tenths',
  'days-tunnel': 'count',
  'needs-unmet': 'count',
  'papers-asked': 'count',
  trips: 'count',
} as const satisfies Record<string, Unit>

export type SpreadMeasure = keyof typeof UNITS

export const isSpreadMeasure = (name: string): name is SpreadMeasure => Object.hasOwn(UNITS, name)

/** A figure in its own unit. */
export function figureText(measure: SpreadMeasure, value: number, { shortMoney }: Words): string {
  const unit: Unit = UNITS[measure]
  if (unit === 'cents') return shortMoney(value)
  return String(unit === 'tenths' ? points(value) : value)
}

const WIDTH = 600
const HEIGHT = 64
const BASE = 46

/** Whether there is anything to see in a spread: not where nearly every month, and this one, came to the same. */
const isTelling = ({ value, spread: { q1, q3 } }: Placed): boolean => q1 < q3 || value !== q1

/** Where the own month lies: beside all others, or among them, of which half may have come to one and the same. */
function sentenceOf({ quarter, spread: { q1, q3 } }: Placed) {
  if (quarter === 'outside') return 'debrief.roomOutside'
  return q1 === q3 ? 'debrief.roomMineSame' : 'debrief.roomMine'
}

/** Each figure as a strip: bars for how often, a box for the middle half, the own month as a dot. */
export function SpreadRows({ placed }: { placed: readonly Placed[] }) {
  const words = useWords()
  const { t } = words
  return (
    <ul class="spread">
      {placed.filter(isTelling).map((each) => {
        const { measure, value, spread } = each
        if (!isSpreadMeasure(measure)) return null
        const say = (figure: number) => figureText(measure, figure, words)
        return (
          <li key={measure} class="stack tight">
            <h2 class="minor">{t(`debrief.roomMeasure.${measure}`)}</h2>
            <Strip placed={each} />
            <div class="ends small quiet" aria-hidden="true">
              <span class="num">{say(spread.min)}</span>
              <span class="num">{say(spread.max)}</span>
            </div>
            <p class="small">
              {t(sentenceOf(each), { value: say(value), q1: say(spread.q1), q3: say(spread.q3) })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Strip({ placed: { spread, at } }: { placed: Placed }) {
  const { min, max, q1, q3, median, histogram = [] } = spread
  const x = (value: number) => (max === min ? WIDTH / 2 : ((value - min) / (max - min)) * WIDTH)
  const most = Math.max(1, ...histogram.map(({ count }) => count))
  return (
    <svg class="strip-chart" viewBox={`-10 0 ${WIDTH + 20} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {histogram.map(({ from, count }, place) => {
        const left = Math.max(0, x(from))
        const right = Math.min(WIDTH, x(histogram[place + 1]?.from ?? max))
        const tall = (count / most) * (BASE - 6)
        return (
          <rect
            key={from}
            class="bin"
            x={left}
            y={BASE - tall}
            width={Math.max(1, right - left - 1)}
            height={tall}
          />
        )
      })}
      <line class="axis" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      <rect class="half" x={x(q1)} y={BASE} width={Math.max(2, x(q3) - x(q1))} height="10" />
      <line class="middle" x1={x(median)} x2={x(median)} y1={BASE - 2} y2={BASE + 12} />
      <circle class="mine" cx={(at / 1000) * WIDTH} cy={BASE} r="9" />
    </svg>
  )
}

/** The same figures as a table. */
export function SpreadTable({ placed }: { placed: readonly Placed[] }) {
  const words = useWords()
  const { t } = words
  const columns = ['mine', 'min', 'q1', 'median', 'q3', 'max'] as const
  return (
    <table class="spread-table">
      <caption class="sr">{t('debrief.chapter.room')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.roomColumn.measure')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class="num">
              {t(`debrief.roomColumn.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed.map(({ measure, value, spread }) => {
          if (!isSpreadMeasure(measure)) return null
          const values = { ...spread, mine: value }
          return (
            <tr key={measure} data-measure={measure}>
              <th scope="row">{t(`debrief.roomMeasure.${measure}`)}</th>
              {columns.map((column) => (
                <td key={column} class="num" data-label={t(`debrief.roomColumn.${column}`)}>
                  {figureText(measure, values[column], words)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
