import type { ComponentChildren } from 'preact'
import { useWords } from '#ui'
import { openPanel } from '../common/router.ts'

/** The way out, one press away: freezes the month and asks nothing. */
export function StopButton() {
  const { t } = useWords()
  return (
    <button type="button" class="btn stop" aria-keyshortcuts="Escape" onClick={() => openPanel('stop')}>
      {t('stopped.button')} <kbd class="wide">Esc</kbd>
    </button>
  )
}

/** The acts of a place: within thumb's reach on a phone, with Stop first; in the flow on wider screens. */
export function Acts({ children }: { children?: ComponentChildren }) {
  return (
    <div class="thumb">
      <StopButton />
      {children}
    </div>
  )
}
