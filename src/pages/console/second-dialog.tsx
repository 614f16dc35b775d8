import { useRef, useState } from 'preact/hooks'
import { useAnnounce, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { useRoomAddress } from '../wall/join-address.ts'
import { useConsole } from './console-context.ts'
import { copyText } from './copy-text.ts'
import { Dialog } from './dialog.tsx'

/** The secret link by which another laptop opens this console. */
export function SecondDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const { platform } = useApp()
  const { running } = useConsole()
  const base = useRoomAddress(platform.get)
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  async function copy() {
    if (field.current === null) return
    const done = await copyText(field.current)
    const text = t(done ? 'console.second.copied' : 'console.second.byHand')
    setSaid(text)
    announce(text)
  }
  return (
    <Dialog title={t('console.second.title')} onClose={onClose}>
      <p>{t('console.second.text')}</p>
      <div class="stack tight">
        <label for="second-link">{t('console.second.label')}</label>
        <div class="one-line">
          <input
            id="second-link"
            ref={field}
            readOnly
            value={`${base}${running.consoleAddress}`}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="btn" onClick={() => void copy()}>
            {t('console.second.copy')}
          </button>
        </div>
        {said !== '' && <p class="strong">{said}</p>}
      </div>
      <p class="note">{t('console.second.secret')}</p>
    </Dialog>
  )
}
