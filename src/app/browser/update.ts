// The service worker. A new version waits until the visitor takes it, so that no running month changes under their hands.

type Listener = (take: () => void) => void

/** Registers the service worker where there can be one; `announce` gets the act that takes a waiting version. */
export async function watchForUpdates(announce: Listener): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  await quiet()
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/' })
    if (registration.waiting !== null) announce(() => take(registration))
    registration.addEventListener('updatefound', () => {
      const fresh = registration.installing
      fresh?.addEventListener('statechange', () => {
        const isUpdate = navigator.serviceWorker.controller !== null
        if (fresh.state === 'installed' && isUpdate) announce(() => take(registration))
      })
    })
  } catch {
    // Without it the page works as long as the network does.
  }
}

/** Waits until the page has loaded and has nothing urgent to do: the worker fetches a lot at its first visit. */
async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  if (typeof requestIdleCallback === 'function')
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }))
}

/** Lets the waiting version take over, and opens the page again with it. Other tabs keep what they run. */
function take(registration: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  if (registration.waiting === null) location.reload()
  else registration.waiting.postMessage({ type: 'SKIP_WAITING' })
}
