import type { ComponentChildren } from 'preact'
import { useWords } from '#ui'

/** What lies further away at a low level: one press, and free. */
export function Fold({ count, children }: { count: number; children: ComponentChildren }) {
  const { t } = useWords()
  if (count === 0) return null
  return (
    <details class="further">
      <summary>{t('around.rest', { count })}</summary>
      {children}
    </details>
  )
}
