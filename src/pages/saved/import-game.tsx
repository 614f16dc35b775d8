import { useState } from 'preact/hooks'
import type { TextKey } from '#i18n'
import { readSavedGame } from '#session/local'
import { useAnnounce, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { removeBeside } from '../common/beside-game.ts'

const MOST_BYTES = 500_000

/** Brings in a game that was kept as a file. Whatever is wrong with a file, nothing on the device changes. */
export function ImportGame({ onImported }: { onImported(): void }) {
  const { saves, platform } = useApp()
  const { t } = useWords()
  const announce = useAnnounce()
  const [said, setSaid] = useState<TextKey | null>(null)
  function tell(key: TextKey) {
    setSaid(key)
    announce(t(key))
  }
  async function take(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (file === undefined) return
    if (file.size > MOST_BYTES) return tell('saved.problem.tooLarge')
    const read = readSavedGame(await file.text())
    input.value = ''
    if ('problem' in read) return tell(`saved.problem.${read.problem}`)
    const { month } = read.game
    const slot = saves.freeSlot(month)
    if (saves.write(slot, read.game) !== 'ok') return tell('saved.problem.noRoom')
    removeBeside(platform.storage, saves.read(month, slot)?.key ?? '')
    tell('saved.imported')
    onImported()
  }
  return (
    <div class="field">
      <label for="import">{t('saved.import')}</label>
      <p class="small quiet" id="import-note">
        {t('saved.importNote')}
      </p>
      <input
        id="import"
        type="file"
        accept="application/json,.json"
        aria-describedby="import-note"
        onChange={(event) => take(event.currentTarget)}
      />
      {said !== null && <p class="note small">{t(said)}</p>}
    </div>
  )
}
