import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66]

/** What is left out when the smallest type does not fit: second sentences of options, then what they cost as well. */
const FEWER = ['', 'sentences', 'costs']

/**
 * Finds the largest type that fits its frame, down to the smallest that can be read from the back row; after that it
 * asks for fewer words (`data-few`), never for smaller ones.
 * @param key whatever changes what is in the frame
 */
export function useFit<E extends HTMLElement>(key: string): RefObject<E | null> {
  const frame = useRef<E | null>(null)
  useLayoutEffect(() => {
    const box = frame.current
    if (box === null) return
    const fits = () => box.scrollHeight <= box.clientHeight + 1
    const fit = () => {
      for (const few of FEWER) {
        if (few === '') box.removeAttribute('data-few')
        else box.setAttribute('data-few', few)
        for (const step of STEPS) {
          box.style.setProperty('--fit', String(step))
          if (fits()) return
        }
      }
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(box)
    let gone = false
    document.fonts.ready.then(() => !gone && fit())
    return () => {
      gone = true
      watch.disconnect()
    }
  }, [key])
  return frame
}
