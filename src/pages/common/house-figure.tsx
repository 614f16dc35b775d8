import { useEffect, useRef, useState } from 'preact/hooks'
import type { HouseView } from '#engine'
import type { House } from '#game'
import { mountHouse } from '#game'
import { useWords } from '#ui'
import { useApp } from './app-context.ts'

interface HouseFigureProps {
  view: HouseView
  /** The same house in words. */
  alt: string
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Waits until the page has nothing more urgent to do. @returns a function that calls it off */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(act, { timeout: 3000 })
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(act, 200)
  return () => clearTimeout(timer)
}

/** The drawn house, fetched once everything else is there. Without it the words stay, and a line says so. */
export function HouseFigure({ view, alt }: HouseFigureProps) {
  const { platform } = useApp()
  const { t } = useWords()
  const host = useRef<HTMLDivElement>(null)
  const house = useRef<House | null>(null)
  const latest = useRef(view)
  const [failed, setFailed] = useState(false)
  latest.current = view

  useEffect(() => {
    let gone = false
    const callOff = whenIdle(async () => {
      if (host.current === null) return
      const mounted = await mountHouse(host.current, {
        reducedMotion: isStill(),
        assets: platform.drawings,
        onFail: () => !gone && setFailed(true),
      })
      if (gone) mounted?.destroy()
      else {
        house.current = mounted
        mounted?.show(latest.current)
      }
    })
    return () => {
      gone = true
      callOff()
      house.current?.destroy()
      house.current = null
    }
  }, [platform])
  useEffect(() => house.current?.show(view), [view])

  return (
    <figure class={`house${failed ? ' without' : ''}`} data-level={view.level}>
      <div class="canvas" ref={host} aria-hidden="true" />
      <figcaption class={failed ? 'small' : 'sr'}>
        {alt} {failed && t('house.none')}
      </figcaption>
    </figure>
  )
}
