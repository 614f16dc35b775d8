import { Heading, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { Acts } from './stop-button.tsx'

/** An address inside the month that leads nowhere. */
export function FailedPart() {
  const { t } = useWords()
  return (
    <div class="stack over">
      <Heading place="nowhere">{t('error.none')}</Heading>
      <Acts>
        <button type="button" class="btn plain" onClick={closePanel}>
          {t('why.back')}
        </button>
      </Acts>
    </div>
  )
}
