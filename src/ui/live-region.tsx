import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { AnnounceContext } from './announce.ts'

/** Milliseconds that a sentence can be read back; after that it is about a screen that has gone. */
const STAYS = 10_000

/** The one live region of a page. The same sentence twice is said twice. */
export function LiveRegion({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', count: 0 })
  const announce = useCallback((text: string) => setSaid((last) => ({ text, count: last.count + 1 })), [])
  useEffect(() => {
    if (said.text === '') return
    const clock = setTimeout(() => announce(''), STAYS)
    return () => clearTimeout(clock)
  }, [said])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="sr" role="status" aria-live="polite">
        <span key={said.count}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  )
}
