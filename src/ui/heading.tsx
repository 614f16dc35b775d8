import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

let arrivals = 0

interface HeadingProps {
  /** A new place: focus comes here whenever this changes, except on the page's very first. */
  place: string
  id?: string
  class?: string
  children: ComponentChildren
}

/** The h1 of a place. Who arrives there by keyboard or screen reader begins at it. */
export function Heading({ place, children, ...rest }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    arrivals += 1
    if (arrivals === 1 || place === '') return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [place])
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
