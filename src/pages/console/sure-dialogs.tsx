import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'

interface SureProps {
  onClose(): void
}

/** Ends the month here; the household plays no further. */
export function EndDialog({ onClose }: SureProps) {
  const { t } = useWords()
  const { ask } = useConsole()
  async function end() {
    if (await ask({ type: 'end' })) onClose()
  }
  return (
    <Dialog title={t('console.end.title')} onClose={onClose}>
      <p>{t('console.end.text')}</p>
      <button type="button" class="btn" onClick={() => void end()}>
        {t('console.end.do')}
      </button>
    </Dialog>
  )
}

/** Wipes everything of the session, after saying what can still be taken along. */
export function WipeDialog({ onClose }: SureProps) {
  const { t } = useWords()
  const { ask, open } = useConsole()
  async function wipe() {
    if (await ask({ type: 'wipe' })) onClose()
  }
  return (
    <Dialog title={t('console.wipe.title')} onClose={onClose}>
      <p>{t('console.wipe.text')}</p>
      <div class="row">
        <button type="button" class="btn plain" onClick={() => open('export')}>
          {t('console.export.title')}
        </button>
        <button type="button" class="btn" onClick={() => void wipe()}>
          {t('console.wipe.do')}
        </button>
      </div>
    </Dialog>
  )
}
