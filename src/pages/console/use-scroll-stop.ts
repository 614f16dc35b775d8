import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A box that scrolls can be reached and scrolled by keyboard; one that shows all of itself is no stop on the way. */
export function useScrollStop<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E | null>(null)
  useEffect(() => {
    const here = box.current
    if (here === null) return
    const look = () => {
      if (here.scrollHeight > here.clientHeight + 1) here.setAttribute('tabindex', '0')
      else here.removeAttribute('tabindex')
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(here)
    for (const child of here.children) watch.observe(child)
    return () => watch.disconnect()
  })
  return box
}
