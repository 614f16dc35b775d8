import { useWords } from '#ui'
import { BeliefNext, BeliefSentence, useBeliefCheck } from '../common/belief-check.tsx'
import { whichBelief } from './belief-kept.ts'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useBeliefs } from './use-beliefs.ts'

/** Four sentences, one at a time. The answers stay here; the group gets their sum. */
export function BeliefPart() {
  const { view, believe } = useSeat()
  const { t } = useWords()
  const { keep } = useBeliefs()
  const when = whichBelief(view.flow.phase)
  const check = useBeliefCheck('seat.belief', (answers) => {
    if (when !== null) keep(when, answers)
    believe(false)
  })
  return (
    <SeatFrame act={<BeliefNext check={check} />}>
      <BeliefSentence check={check} />
      <p class="small quiet">{t('seat.belief.privacy')}</p>
      <p>
        <button type="button" class="btn text" onClick={() => believe(false)}>
          {t('seat.belief.skip')}
        </button>
      </p>
    </SeatFrame>
  )
}
