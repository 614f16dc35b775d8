import { useMemo, useState } from 'preact/hooks'
import { LeverList, LeverResult, Predict } from '#debrief/view'
import { Heading, useAnnounce, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** The same decisions under other circumstances: one at a time, first thinking, then looking. */
export function ReplaysChapter() {
  const { t } = useWords()
  const announce = useAnnounce()
  const { facts, levers, names, notes, write } = useDebrief()
  const [chosen, setChosen] = useState('')
  const lever = levers.find(({ id }) => id === chosen)
  const { history } = facts
  const same = useMemo(() => levers.filter(({ id }) => facts.endsAlike(id)).length, [facts, levers])
  if (lever === undefined)
    return (
      <>
        <Heading place="replays">{t('debrief.leversTitle')}</Heading>
        {levers.length === 0 || !history.over ? (
          <p class="story">{t(history.over ? 'debrief.leversNone' : 'debrief.leversNotOver')}</p>
        ) : (
          <>
            <p class="story">{t('debrief.leversLead')}</p>
            <LeverList levers={levers} seen={new Set(Object.keys(notes.predictions))} onChoose={setChosen} />
            {same > 0 && (
              <p class="small quiet" data-same={same}>
                {t('debrief.leversSame', { count: same, of: levers.length })} {t('debrief.leversSameNote')}
              </p>
            )}
          </>
        )}
      </>
    )
  const predicted = notes.predictions[lever.id]
  const run = predicted === undefined ? null : facts.under(lever.id)
  return (
    <>
      <Heading place={`replays ${lever.id}`}>{lever.name}</Heading>
      <p class="story">{lever.says}</p>
      {predicted === undefined ? (
        <Predict
          lever={lever}
          onPredict={(prediction) => {
            write({ predictions: { ...notes.predictions, [lever.id]: prediction } })
            announce(t('debrief.predicted', { name: t(`debrief.prediction.${prediction}`) }))
          }}
        />
      ) : run === null ? (
        <p>{t('debrief.leversNotOver')}</p>
      ) : (
        <LeverResult own={facts.own()} run={run} lever={lever} predicted={predicted} names={names} />
      )}
      <div class="acts noprint">
        <button type="button" class="btn plain" data-other-lever onClick={() => setChosen('')}>
          {t('debrief.leverOther')}
        </button>
      </div>
    </>
  )
}
