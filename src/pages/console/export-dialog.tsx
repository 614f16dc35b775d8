import { useState } from 'preact/hooks'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { handOverFile } from './hand-over.ts'

/** Takes the session along, by choice: decisions and sums, words without names. */
export function ExportDialog({ onClose }: { onClose(): void }) {
  const { t, language } = useWords()
  const { platform } = useApp()
  const { running, view } = useConsole()
  const [failed, setFailed] = useState(false)
  async function take(form: 'json' | 'csv') {
    const text = await running.exported(form, language === 'nl' ? ';' : ',')
    setFailed(text === null)
    if (text === null) return
    const day = new Date(platform.now()).toISOString().slice(0, 10)
    handOverFile(`krap-${view.played.month}-${day}.${form}`, text, form)
  }
  return (
    <Dialog title={t('console.export.title')} onClose={onClose}>
      <p>{t('console.export.what')}</p>
      <p>{t('console.export.not')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => void take('csv')}>
          {t('console.export.csv')}
        </button>
        <button type="button" class="btn plain" onClick={() => void take('json')}>
          {t('console.export.json')}
        </button>
      </div>
      {failed && (
        <p role="alert" class="note">
          {t('console.export.failed')}
        </p>
      )}
    </Dialog>
  )
}
