import { render } from 'preact'
import type { Platform } from '#pages'
import { App } from '#pages'
import { preferredLanguage } from './language.ts'
import { watchForUpdates } from './update.ts'

const MOST_SEED = 2 ** 31

function openStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Starts the page. @param early answers that were asked for before the app had arrived, by address */
export function start(early: Map<string, Promise<Response>>): void {
  const platform: Platform = {
    storage: openStorage(),
    language: preferredLanguage(),
    now: () => Date.now(),
    newSeed: () => Math.floor(Math.random() * MOST_SEED),
    get(address) {
      const asked = early.get(address)
      early.delete(address)
      return asked ?? fetch(address)
    },
    drawings: '/drawings/',
    onUpdate: (listener) => void watchForUpdates(listener),
  }
  const root = document.getElementById('app')
  if (root !== null) render(<App platform={platform} />, root)
}
