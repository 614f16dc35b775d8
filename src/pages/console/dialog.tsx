import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '#ui'

interface DialogProps {
  title: string
  onClose(): void
  /** What leaving it unanswered is called, where that is more than closing. */
  back?: string
  children: ComponentChildren
}

/** A question over the console: it takes the focus, Escape closes it, and what was there before gets the focus back. */
export function Dialog({ title, onClose, back, children }: DialogProps) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const here = useRef(true)
  useEffect(() => {
    const open = dialog.current
    open?.showModal()
    return () => {
      here.current = false
      open?.close()
    }
  }, [])
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby="sheet-title"
      onClose={() => here.current && onClose()}
    >
      <header>
        <h2 id="sheet-title">{title}</h2>
        <button type="button" class="btn plain small" onClick={onClose}>
          {back ?? t('console.close')} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  )
}
