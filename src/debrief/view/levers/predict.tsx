import { useState } from 'preact/hooks'
import { useWords } from '#ui'
import type { LeverWords, Prediction } from './lever-words.ts'
import { PREDICTIONS } from './lever-words.ts'

interface PredictProps {
  lever: LeverWords
  onPredict(prediction: Prediction): void
}

/** First think, then look: what will change most. Nothing is shown until something is chosen. */
export function Predict({ lever, onPredict }: PredictProps) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<Prediction | null>(null)
  return (
    <form
      class="stack predict"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) onPredict(chosen)
      }}
    >
      <fieldset class="stack">
        <legend class="story">{t('debrief.predictAsk')}</legend>
        <div class="choices">
          {PREDICTIONS.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name={`predict-${lever.id}`}
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              {t(`debrief.prediction.${id}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="small quiet">{t('debrief.predictNote')}</p>
      <div class="acts">
        <button type="submit" class="btn" aria-disabled={chosen === null ? 'true' : undefined}>
          {t('debrief.predictShow')}
        </button>
      </div>
    </form>
  )
}
