import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { readBeliefs } from '../common/own-beliefs.ts'
import { openPanel } from '../common/router.ts'

/** Offers four sentences before a month, where this device can keep the answers. */
export function BeliefOffer({ month }: { month: string }) {
  const { t } = useWords()
  const { platform } = useApp()
  if (platform.storage === null) return null
  const answered = readBeliefs(platform.storage, month, 'next').before !== null
  return (
    <section class="stack tight belief-offer" aria-labelledby="belief-title">
      <h2 class="minor" id="belief-title">
        {t('belief.title')}
      </h2>
      <p class="small">{answered ? t('belief.done') : `${t('belief.askNote')} ${t('belief.privacy')}`}</p>
      <p>
        <button type="button" class="btn text" data-belief onClick={() => openPanel('belief')}>
          {t(answered ? 'belief.again' : 'belief.ask')}
        </button>
      </p>
    </section>
  )
}
