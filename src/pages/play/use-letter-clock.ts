import { useEffect, useRef, useState } from 'preact/hooks'
import { useAnnounce, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'

const FACTOR = { normal: 1, long: 3, off: 0 } as const

export interface LetterClock {
  /** Seconds left; 0 when there is no clock. */
  left: number
  of: number
  /** Gives as much time again; may be asked for as often as one likes. */
  more(): void
}

/**
 * The clock of an open letter, as long as the settings say. Told at its start, at half and at the end, not each second.
 * @param seconds 0 for no clock
 */
export function useLetterClock(seconds: number, onEnd: () => void): LetterClock {
  const { settings } = useApp()
  const { t } = useWords()
  const announce = useAnnounce()
  const of = seconds * FACTOR[settings.clocks]
  const [left, setLeft] = useState(of)
  const end = useRef(onEnd)
  end.current = onEnd

  const started = useRef(false)
  const halfTold = useRef(false)
  useEffect(() => {
    started.current = false
    setLeft(of)
    if (of === 0) return
    announce(t('letter.clockStart', { count: of }))
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000)
    return () => clearInterval(timer)
  }, [of])
  useEffect(() => {
    if (of === 0) return
    if (left > 0) started.current = true
    if (left > of / 2) halfTold.current = false
    else if (left > 0 && !halfTold.current) {
      halfTold.current = true
      announce(t('letter.clockHalf', { count: left }))
    }
    if (left === 0 && started.current) end.current()
  }, [left, of])
  return { left, of, more: () => setLeft(of) }
}
