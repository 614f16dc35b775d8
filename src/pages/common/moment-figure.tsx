import { useEffect, useRef } from 'preact/hooks'
import type { Level } from '#engine'
import { loadMomentPicture, setPictureLevel } from '#game'
import { useApp } from './app-context.ts'

interface MomentFigureProps {
  picture: string
  level: Level
  /** Which side stays in view where the frame is narrower than the drawing. */
  keep?: 'middle' | 'right'
}

/** The drawing beside a moment. Its words stand in the text, so it is kept from screen readers. */
export function MomentFigure({ picture, level, keep = 'middle' }: MomentFigureProps) {
  const { platform } = useApp()
  const figure = useRef<HTMLElement>(null)
  const drawn = useRef<SVGSVGElement | null>(null)
  useEffect(() => {
    let gone = false
    drawn.current = null
    if (picture === '') return
    loadMomentPicture(platform.drawings, picture).then((svg) => {
      if (gone || figure.current === null) return
      if (svg === null) figure.current.replaceChildren()
      else {
        svg.setAttribute('preserveAspectRatio', keep === 'right' ? 'xMaxYMid slice' : 'xMidYMid slice')
        setPictureLevel(svg, level)
        figure.current.replaceChildren(svg)
        drawn.current = svg
      }
    })
    return () => {
      gone = true
    }
  }, [picture, platform])
  useEffect(() => {
    if (drawn.current !== null) setPictureLevel(drawn.current, level)
  }, [level])
  return picture === '' ? null : <figure class="scene" ref={figure} aria-hidden="true" />
}
