import { useEffect, useState } from 'preact/hooks'

const OFTEN = 250

/** The time, drawn anew four times a second while `running`. @param now milliseconds, of whatever clock */
export function useNow(now: () => number, running: boolean): number {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => tick((count) => count + 1), OFTEN)
    return () => clearInterval(timer)
  }, [running])
  return now()
}
