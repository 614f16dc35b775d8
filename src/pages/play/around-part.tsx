import { Heading, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { useLoaded } from '../common/use-loaded.ts'
import type { AroundName } from '../system/around-panel.tsx'
import { Acts } from './stop-button.tsx'

const loadAround = () => import('../system/around-panel.tsx')

/** A panel of what stands around the household. Its code comes when the first of them is opened. */
export function AroundPart(props: { name: AroundName; id: string }) {
  const { t } = useWords()
  const around = useLoaded('around', loadAround)
  if (around.state === 'loading') return <p class="quiet over">{t('common.loading')}</p>
  if (around.state === 'here') return <around.value.AroundPanel {...props} />
  return (
    <div class="stack over">
      <Heading place="around-failed">{t('error.title')}</Heading>
      <p>{t('error.fetch')}</p>
      <Acts>
        <button type="button" class="btn" onClick={around.again}>
          {t('error.again')}
        </button>
        <button type="button" class="btn plain" onClick={closePanel}>
          {t('why.back')}
        </button>
      </Acts>
    </div>
  )
}
