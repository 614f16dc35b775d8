import type { LeverRun, Run } from '#debrief'
import { changesNothing, sameOutcome } from '#debrief'
import { useWords } from '#ui'
import type { Names } from '../names.ts'
import { Departures } from './departures.tsx'
import type { LeverWords, Prediction } from './lever-words.ts'
import { MeasureTable } from './measures.tsx'
import { TwoMonths } from './two-months.tsx'

interface LeverResultProps {
  own: Run
  run: LeverRun
  lever: LeverWords
  predicted: Prediction
  names: Names
}

/** The same decisions under another circumstance, beside the month as it was played. */
export function LeverResult({ own, run, lever, predicted, names }: LeverResultProps) {
  const { t } = useWords()
  const { first } = run
  const splitText =
    run.departures.length > 0
      ? t('debrief.splitNone', { count: run.departures.length })
      : t(run.difference.account.split === null ? 'debrief.splitMore' : 'debrief.splitExact')
  return (
    <div class="stack">
      <p class="note">{t('debrief.predicted', { name: t(`debrief.prediction.${predicted}`) })}</p>
      {changesNothing(own, run) ? (
        <p class="story">{t('debrief.leverSame')}</p>
      ) : (
        <>
          {sameOutcome(own, run) && <p class="story">{t('debrief.leverSameEnd')}</p>}
          <p class="story">
            {t('debrief.leverFrom', {
              date: names.date(first?.day ?? run.meterFrom),
              what: t(`debrief.leverWhat.${first?.what ?? 'meter'}`, {
                name: names.anything(first?.id ?? ''),
              }),
            })}
          </p>
          <TwoMonths own={own} other={run} name={lever.name} names={names} />
          <MeasureTable own={own} others={[{ name: lever.name, run }]} />
          <Departures run={run} names={names} />
          <p class="small">{splitText}</p>
        </>
      )}
      <p class="small quiet">{t('debrief.leversModel')}</p>
    </div>
  )
}
