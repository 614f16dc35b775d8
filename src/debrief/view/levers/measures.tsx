import type { Run } from '#debrief'
import type { Words } from '#i18n'
import { points } from '#i18n'
import { useWords } from '#ui'

type Told = (run: Run, words: Words) => string

const MEASURES = {
  account: ({ account }, { money }) => money(account),
  lowest: ({ lowest }, { money }) => money(lowest.cents),
  bounces: ({ bounces }) => String(bounces.length),
  fees: ({ fees }, { money }) => money(fees),
  arrears: ({ arrears }, { money }) => money(arrears),
  foodShort: ({ foodShort }, { money }) => money(foodShort),
  bandwidth: ({ bandwidth }) => String(points(bandwidth)),
  tunnelDays: ({ tunnelDays }) => String(tunnelDays),
  needsUnmet: ({ needsUnmet }) => String(needsUnmet.length),
  papersAsked: ({ papersAsked }) => String(papersAsked),
  lettersShut: ({ lettersShut }) => String(lettersShut),
} as const satisfies Record<string, Told>

export type MeasureName = keyof typeof MEASURES
export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[]

/** A figure of a run in words. */
export const measureText = (run: Run, measure: MeasureName, words: Words): string =>
  MEASURES[measure](run, words)

interface MeasureTableProps {
  own: Run
  others: readonly { name: string; run: Run }[]
}

/** Runs side by side: what can be counted of each. What differs from the own run stands in bold. */
export function MeasureTable({ own, others }: MeasureTableProps) {
  const words = useWords()
  const { t } = words
  return (
    <table class="side-by-side">
      <caption class="sr">{t('debrief.measureHead')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.measureHead')}</th>
          <th scope="col" class="num">
            {t('debrief.leverOwn')}
          </th>
          {others.map(({ name }) => (
            <th key={name} scope="col" class="num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEASURE_NAMES.map((measure) => {
          const mine = measureText(own, measure, words)
          return (
            <tr key={measure} data-measure={measure}>
              <th scope="row">{t(`debrief.measure.${measure}`)}</th>
              <td class="num">{mine}</td>
              {others.map(({ name, run }) => {
                const text = measureText(run, measure, words)
                return (
                  <td key={name} class={text === mine ? 'num' : 'num strong'}>
                    {text}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
