import { useEffect, useRef } from 'preact/hooks'
import type { Level } from '#engine'
import { cropPicture, loadMomentPicture, setPictureLevel } from '#game'
import { useApp } from './app-context.ts'

/** The drawing beside a moment, cropped to its frame around its focus. Its words stand in the text. */
export function MomentFigure({ picture, level }: { picture: string; level: Level }) {
  const { platform } = useApp()
  const figure = useRef<HTMLElement>(null)
  const drawn = useRef<SVGSVGElement | null>(null)
  useEffect(() => {
    const frame = figure.current
    if (frame === null) return
    let gone = false
    const crop = () => {
      if (drawn.current !== null && frame.clientHeight > 0)
        cropPicture(drawn.current, frame.clientWidth / frame.clientHeight)
    }
    const watch = new ResizeObserver(crop)
    watch.observe(frame)
    loadMomentPicture(platform.drawings, picture).then((svg) => {
      if (gone) return
      drawn.current = svg
      frame.replaceChildren(...(svg === null ? [] : [svg]))
      if (svg !== null) setPictureLevel(svg, level)
      crop()
    })
    return () => {
      gone = true
      watch.disconnect()
    }
  }, [picture, platform])
  useEffect(() => {
    if (drawn.current !== null) setPictureLevel(drawn.current, level)
  }, [level])
  return picture === '' ? null : <figure class="scene" ref={figure} aria-hidden="true" />
}
