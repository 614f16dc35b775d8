import { useState } from 'preact/hooks'
import { writeCsv } from '#session/here'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { sessionOf } from '../group-debrief/session-of.ts'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { exportTable } from './export-table.ts'
import { handOverFile } from './hand-over.ts'

/** Takes the session along, by choice: decisions and sums, words without names. */
export function ExportDialog({ onClose }: { onClose(): void }) {
  const words = useWords()
  const { t, language } = words
  const { platform } = useApp()
  const { running, view, plan, month, facts } = useConsole()
  const [failed, setFailed] = useState(false)
  async function take(form: 'json' | 'csv') {
    const exported = await running.exported()
    const session = exported === null ? null : sessionOf(exported)
    setFailed(session === null)
    if (exported === null || session === null) return
    const levers = new Map(typeof facts === 'object' ? facts.levers.map(({ id, name }) => [id, name]) : [])
    const table = () => exportTable(session, { plan, month, levers }, words)
    const text = form === 'json' ? exported : writeCsv(table(), language === 'nl' ? ';' : ',')
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
