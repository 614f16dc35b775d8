import { PREDICTIONS } from '#session/protocol'
import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { HandSteps } from './hand-steps.tsx'

/** One circumstance at a time: asked, thought about, and only then looked at. */
export function PredictPart() {
  const { t } = useWords()
  const { view, facts, ask } = useConsole()
  const { walk, flow } = view
  if (walk === null || typeof facts !== 'object') return null
  if (!facts.facts.history.over) return <p class="note">{t('groupDebrief.predict.notOver')}</p>
  const stageOf = new Map(walk.levers.map(({ lever, stage }) => [lever, stage]))
  const { stage } = walk
  return (
    <>
      {stage === 'ask' && flow.mode === 'phones' && (
        <p role="status" data-given={walk.given}>
          {t('groupDebrief.predict.phones', { given: walk.given, of: walk.of })}
        </p>
      )}
      {stage === 'ask' && flow.mode === 'hands' && <CountedPredictions />}
      {walk.spread !== null && <SpreadLine />}
      <div class="stack tight">
        <h2 class="minor">
          {t(stage === null ? 'groupDebrief.predict.choose' : 'groupDebrief.predict.other')}
        </h2>
        <ul class="walk-levers">
          {facts.levers.map(({ id, name }) => {
            const seen = stageOf.get(id)
            return (
              <li key={id}>
                <button
                  type="button"
                  class="btn plain small"
                  data-lever={id}
                  aria-pressed={walk.lever === id}
                  onClick={() => void ask({ type: 'ask-prediction', lever: id })}
                >
                  {name}
                  {facts.facts.endsAlike(id) && <span class="quiet"> {t('groupDebrief.predict.same')}</span>}
                  {seen !== undefined && (
                    <span class="quiet">
                      {' '}
                      ({t(seen === 'replay' ? 'groupDebrief.predict.seen' : 'groupDebrief.predict.asked')})
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}

/** A show of hands, answer by answer. */
function CountedPredictions() {
  const { t } = useWords()
  const { hands, count } = useConsole()
  return (
    <div class="hands">
      <h2 class="minor">{t('groupDebrief.predict.hands')}</h2>
      <ul>
        {PREDICTIONS.map((each) => {
          const name = t(`debrief.prediction.${each}`)
          return (
            <li key={each} data-prediction={each}>
              <span class="what">{name}</span>
              <HandSteps
                label={t('groupDebrief.predict.handsFor', { name })}
                less={t('console.hands.less', { letter: name })}
                more={t('console.hands.more', { letter: name })}
                hands={hands[each] ?? 0}
                onCount={(number) => count(each, number)}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What the group thought, in one line. */
function SpreadLine() {
  const { t } = useWords()
  const spread = useConsole().view.walk?.spread
  if (spread == null) return null
  return (
    <p data-spread>
      {PREDICTIONS.map((each) => `${t(`debrief.prediction.${each}`)}: ${spread[each]}`).join('. ')}
    </p>
  )
}
