import type { Prediction } from '#session/protocol'
import { PREDICTIONS } from '#session/protocol'
import { Heading, useAnnounce, useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

/** First think, then look: one tap on what will change most, to be changed until the group sees its spread. */
export function PredictPart() {
  const { view } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { pending, refused, ask } = useAsk()
  const { lever = '', mine = null } = view.walk ?? {}
  async function choose(prediction: Prediction) {
    if (pending || prediction === mine) return
    if (await ask({ type: 'predict', lever, prediction })) announce(t('seat.walk.predict.kept'))
  }
  return (
    <SeatFrame>
      <div>
        <Heading place={`predict ${lever}`}>{t('seat.walk.predict.title')}</Heading>
        <p>{t('seat.walk.predict.how')}</p>
      </div>
      <fieldset class="opts seat-predict">
        <legend class="sr">{t('seat.walk.predict.title')}</legend>
        {PREDICTIONS.map((each) => (
          <button
            type="button"
            key={each}
            class="opt"
            data-prediction={each}
            aria-pressed={mine === each}
            onClick={() => void choose(each)}
          >
            <span class="what">{t(`seat.walk.predict.${each}`)}</span>
          </button>
        ))}
      </fieldset>
      <p class="small quiet" role="status">
        {t(
          pending ? 'seat.vote.saving' : mine === null ? 'seat.walk.predict.note' : 'seat.walk.predict.kept',
        )}
      </p>
      {refused !== '' && <p class="strong">{refused}</p>}
    </SeatFrame>
  )
}
