import type { Browser, CDPSession, Page } from 'playwright-core'

/** Set by the play page on its main element as soon as an option can be chosen. */
export const ready = '[data-ready="decision"]'

/** Slow 4G as the issue names it: 1.6 Mbit/s down, 150 ms there and back, a processor four times slower. */
const slow = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, cpu: 4 }

export interface FirstDecision {
  /** From opening the address to the first option that can be chosen. */
  milliseconds: number
  /** Paths of the scripts the page had asked for by then. */
  scripts: string[]
}

async function slowDown(session: CDPSession): Promise<void> {
  const { latency, downloadThroughput, uploadThroughput, cpu } = slow
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** Notes in the page itself when it became ready: asking from outside would add its own delay. */
async function watchReady(page: Page, wanted: string): Promise<void> {
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector) === null) return
      watcher.disconnect()
      performance.mark('first-decision')
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-ready'],
    })
  }, wanted)
}

/**
 * Opens an address as a first visit, slowly or not, and waits until the first decision can be taken.
 * @param wanted selector of what is there by then
 * @param kept what the device has in its storage
 */
export async function openCold(
  browser: Browser,
  url: string,
  slowly: boolean,
  wanted = ready,
  kept: readonly { name: string; value: string }[] = [],
): Promise<FirstDecision> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' })
  await context.addInitScript((items) => {
    for (const { name, value } of items) localStorage.setItem(name, value)
  }, kept)
  try {
    const page = await context.newPage()
    await watchReady(page, wanted)
    if (slowly) await slowDown(await context.newCDPSession(page))
    await page.goto(url, { waitUntil: 'commit' })
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName('first-decision')[0]?.startTime,
      null,
      {
        timeout: 30_000,
        polling: 100,
      },
    )
    const milliseconds = Number(await mark.jsonValue())
    const scripts = await page.evaluate(
      (until) =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => entry.startTime <= until && /\.js$/.test(new URL(entry.name).pathname))
          .map((entry) => new URL(entry.name).pathname),
      milliseconds,
    )
    return { milliseconds, scripts: [...new Set(scripts)] }
  } finally {
    await context.close()
  }
}
