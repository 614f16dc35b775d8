import { go } from '../common/router.ts'

/** Follows a link to another panel in the place of this one, so that the way back still leads to the day. */
export function switchPanel(event: MouseEvent): void {
  const link = event.currentTarget
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  if (!isPlain || !(link instanceof HTMLAnchorElement || link instanceof SVGAElement)) return
  event.preventDefault()
  go(location.pathname + location.search + (link.getAttribute('href') ?? ''), 'replace')
}
