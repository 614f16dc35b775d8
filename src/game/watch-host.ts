const QUIET = 180

interface HostWatcher {
  /** The host appeared, or got another size or sharpness and kept it for a moment. */
  resized(): void
  /** The host came into view, or left it. */
  seen(seen: boolean): void
}

/** Watches size and visibility of an element until the returned function is called. */
export function watchHost(host: HTMLElement, watcher: HostWatcher): () => void {
  let last = sizeOf(host)
  let timer = 0
  function settle() {
    const now = sizeOf(host)
    if (now === last) return
    last = now
    if (isThere(host)) watcher.resized()
  }
  const sizes = new ResizeObserver(() => {
    window.clearTimeout(timer)
    const appears = isThere(host) && last.startsWith('0x')
    if (appears || !isThere(host)) settle()
    else timer = window.setTimeout(settle, QUIET)
  })
  const sight = new IntersectionObserver((entries) => watcher.seen(entries.at(-1)?.isIntersecting ?? true))
  sizes.observe(host)
  sight.observe(host)
  return () => {
    window.clearTimeout(timer)
    sizes.disconnect()
    sight.disconnect()
  }
}

/** Whether an element takes any room on the page. */
export const isThere = (host: HTMLElement): boolean => host.clientWidth > 0 && host.clientHeight > 0

const sizeOf = (host: HTMLElement) => `${host.clientWidth}x${host.clientHeight}@${window.devicePixelRatio}`
