import { useWords } from '#ui'
import { BeliefBeside } from '../common/belief-beside.tsx'
import { whichBelief } from './belief-kept.ts'
import { useSeat } from './seat-context.ts'
import { useBeliefs } from './use-beliefs.ts'

/** Offers the belief check while it can be answered and has not been; who sits quietly is not asked. */
export function BeliefOffer() {
  const { view, believe } = useSeat()
  const { t } = useWords()
  const { kept } = useBeliefs()
  const when = whichBelief(view.flow.phase)
  if (when === null || view.seat.role === 'quiet' || kept[when] !== undefined) return null
  return (
    <div class="panel stack">
      <h2>{t(when === 'before' ? 'seat.belief.title' : 'seat.belief.titleAfter')}</h2>
      <p class="small">
        {t('seat.belief.askNote')} {t('seat.belief.privacy')}
      </p>
      <button type="button" class="btn plain" onClick={() => believe(true)}>
        {t('seat.belief.ask')}
      </button>
    </div>
  )
}

/** Both answers of this device beside each other; for the one who gave them. */
export function OwnBeliefs() {
  const { t } = useWords()
  const { before, after } = useBeliefs().kept
  if (before === undefined || after === undefined) return null
  return (
    <section class="stack">
      <h2>{t('seat.belief.own')}</h2>
      <BeliefBeside texts="seat.belief" before={before.answers} after={after.answers} />
      <p class="small quiet">{t('seat.belief.kept')}</p>
    </section>
  )
}
