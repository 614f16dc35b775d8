import type { ComponentChildren } from 'preact'
import { useWords } from '#ui'
import { openPanel, usePlace } from '../common/router.ts'
import { isLookedUp } from './looked-up.ts'

/** The way out, one press away: freezes the month and asks nothing. */
export function StopButton() {
  const { t } = useWords()
  const byEscape = !isLookedUp(usePlace().panel)
  return (
    <button
      type="button"
      class="btn stop"
      aria-keyshortcuts={byEscape ? 'Escape' : undefined}
      onClick={() => openPanel('stop')}
    >
      {t('stopped.button')} {byEscape && <kbd>Esc</kbd>}
    </button>
  )
}

interface ActsProps {
  /** The one act of the place. */
  children?: ComponentChildren
  /** Other acts; on a phone they stay in the flow. */
  more?: ComponentChildren
}

/** The acts of a place: within thumb's reach on a phone, with Stop first; in the flow on wider screens. */
export function Acts({ children, more }: ActsProps) {
  return (
    <div class="acts-row">
      <div class="thumb">
        <StopButton />
        {children}
      </div>
      {more !== undefined && <div class="more">{more}</div>}
    </div>
  )
}
