import { useLayoutEffect, useState } from 'preact/hooks'

const CHANGED = 'krap-moved'

/** Goes to an address of this page without loading it anew. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState']({ inside: true }, '', address)
  dispatchEvent(new Event(CHANGED))
}

/** Opens a panel over the place where the visitor is. */
export const openPanel = (panel: string): void => go(`${location.pathname}${location.search}#${panel}`)

/** Closes the open panel: back, where back leads to the place itself. */
export function closePanel(): void {
  const cameFromInside = (history.state as { inside?: boolean } | null)?.inside === true
  if (cameFromInside) history.back()
  else go(location.pathname + location.search, 'replace')
}

export interface Place {
  path: string
  query: URLSearchParams
  panel: string
}

const here = (): Place => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  panel: decodeURIComponent(location.hash.slice(1)),
})

/** Where the visitor is; the component is drawn again when that changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here)
  useLayoutEffect(() => {
    const update = () => setPlace(here())
    addEventListener('popstate', update)
    addEventListener(CHANGED, update)
    return () => {
      removeEventListener('popstate', update)
      removeEventListener(CHANGED, update)
    }
  }, [])
  return place
}

/** Lets links of this page work without loading it anew; others, and new tabs, stay as they are. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin)
    return
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (target !== null && link.pathname === location.pathname) return
  event.preventDefault()
  go(link.pathname + link.search + link.hash)
}
