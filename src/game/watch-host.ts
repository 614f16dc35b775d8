const QUIET = 180

interface HostWatcher {
  /** The host got another size or sharpness, and kept it for a moment. */
  resized(): void
  /** The host came into view, or left it. */
  seen(seen: boolean): void
}

/** Watches size and visibility of an element until the returned function is called. */
export function watchHost(host: HTMLElement, watcher: HostWatcher): () => void {
  let last = sizeOf(host)
  let timer = 0
  const sizes = new ResizeObserver(() => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      const now = sizeOf(host)
      if (now === last || host.clientWidth === 0) return
      last = now
      watcher.resized()
    }, QUIET)
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

const sizeOf = (host: HTMLElement) => `${host.clientWidth}x${host.clientHeight}@${window.devicePixelRatio}`
