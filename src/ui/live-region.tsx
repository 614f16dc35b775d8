import type { ComponentChildren } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { AnnounceContext } from './announce.ts'

/** The one live region of a page. The same sentence twice is said twice. */
export function LiveRegion({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', count: 0 })
  const announce = useCallback((text: string) => setSaid((last) => ({ text, count: last.count + 1 })), [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="sr" role="status" aria-live="polite">
        <span key={said.count}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  )
}
