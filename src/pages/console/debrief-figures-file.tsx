import { useState } from 'preact/hooks'
import type { LocalFigure } from '#session/protocol'
import { useAnnounce, useWords } from '#ui'
import { figuresInFile } from './debrief-figures-kept.ts'

const MOST_BYTES = 2_000_000

/** Takes figures out of the file of an earlier session, as from another laptop. */
export function FiguresFile({ onTake }: { onTake(figures: LocalFigure[]): void }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  async function take(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (file === undefined) return
    const found = file.size > MOST_BYTES ? [] : figuresInFile(await file.text())
    input.value = ''
    const told =
      found.length === 0 ? t('localFigures.fileNone') : t('localFigures.fileTook', { count: found.length })
    setSaid(told)
    announce(told)
    if (found.length > 0) onTake(found)
  }
  return (
    <div class="field">
      <label for="figures-file">{t('localFigures.file')}</label>
      <input
        id="figures-file"
        type="file"
        accept="application/json,.json"
        onChange={(event) => take(event.currentTarget)}
      />
      {said !== '' && <p class="note">{said}</p>}
    </div>
  )
}
