import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { BeliefNext, BeliefSentence, useBeliefCheck } from '../common/belief-check.tsx'
import { keepBeliefs } from '../common/own-beliefs.ts'
import { closePanel } from '../common/router.ts'

/** Four sentences before a month begins; they can be left at any of them. */
export function BeliefPart({ month }: { month: string }) {
  const { t } = useWords()
  const { platform } = useApp()
  const check = useBeliefCheck('belief', (before) => {
    keepBeliefs(platform.storage, month, 'next', { before, after: null })
    closePanel()
  })
  return (
    <main class="plain-page stack" id="main" data-ready="belief">
      <BeliefSentence check={check} />
      <p class="small quiet">{t('belief.privacy')}</p>
      <div class="acts">
        <BeliefNext check={check} />
        <button type="button" class="btn text" onClick={closePanel}>
          {t('belief.skip')}
        </button>
      </div>
    </main>
  )
}
