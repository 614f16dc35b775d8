// A device that has slept or changed its network learns of it late. These are the signs.

/** Calls back when the page may have been away. @returns a function that ends it */
export function onWakeUp(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  const look = () => {
    if (document.visibilityState === 'visible') wake()
  }
  document.addEventListener('visibilitychange', look)
  for (const sign of ['online', 'pageshow']) window.addEventListener(sign, wake)
  return () => {
    document.removeEventListener('visibilitychange', look)
    for (const sign of ['online', 'pageshow']) window.removeEventListener(sign, wake)
  }
}
