import type { LeverRun } from '#debrief'
import type { Departure } from '#engine'
import type { Words } from '#i18n'
import { Line, useWords } from '#ui'
import { Fold } from '../fold.tsx'
import { LongList } from '../long-list.tsx'
import type { Names } from '../names.ts'

/** Where a decision of the log no longer applied, and how the month went on there. */
export function Departures({ run, names }: { run: LeverRun; names: Names }) {
  const words = useWords()
  if (run.departures.length === 0) return null
  return (
    <Fold label={words.t('debrief.departures')}>
      <LongList
        class="bullets"
        items={run.departures}
        keyOf={(each, place) => `${each.day} ${each.code} ${place}`}
        show={(each) => <Line text={departureText(each, names, words)} />}
      />
    </Fold>
  )
}

/** One departure as a sentence. */
export function departureText({ day, wanted, took, code }: Departure, names: Names, { t }: Words): string {
  const date = names.date(day)
  const key = wanted?.moment ?? took?.moment ?? ''
  const moment = names.moment(key) || names.anything(key)
  const text = (decision: Departure['took']): string =>
    decision === null ? '' : names.option(decision.moment, decision.option)
  if (wanted === null) return t('debrief.departureNew', { date, moment, took: text(took) })
  if (code === 'moment/gone') return t('debrief.departureGone', { date, moment })
  if (took === null) return t('debrief.departureLeft', { date, moment, wanted: text(wanted) })
  return t('debrief.departureTook', { date, moment, wanted: text(wanted), took: text(took) })
}
