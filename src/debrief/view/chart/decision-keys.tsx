import { Line } from '#ui'
import type { Names } from '../names.ts'
import type { Marked } from './month-chart.tsx'

/** What each number in the picture stands for. */
export function DecisionKeys({ marks, names }: { marks: readonly Marked[]; names: Names }) {
  return (
    <ol class="keys">
      {marks.map(({ day, number, texts }) => (
        <li key={day}>
          <b>{number}</b>
          <span>
            {texts.map((text) => (
              <span class="key-line" key={text}>
                <Line text={text} />
              </span>
            ))}
            <span class="quiet small">{names.date(day)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
