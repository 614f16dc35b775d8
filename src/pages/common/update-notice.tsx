import { useEffect, useState } from 'preact/hooks'
import { useWords } from '#ui'
import { useApp } from './app-context.ts'

/** Says that there is a new version, and lets the visitor take it; nothing happens by itself. */
export function UpdateNotice({ inMonth }: { inMonth: boolean }) {
  const { platform } = useApp()
  const { t } = useWords()
  const [take, setTake] = useState<(() => void) | null>(null)
  useEffect(() => platform.onUpdate((act) => setTake(() => act)), [platform])
  if (take === null) return null
  return (
    <aside class="notice">
      <p>{t(inMonth ? 'common.updateInMonth' : 'common.updateReady')}</p>
      {!inMonth && (
        <button type="button" class="btn plain small" onClick={take}>
          {t('common.updateNow')}
        </button>
      )}
    </aside>
  )
}
