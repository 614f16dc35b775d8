import { render } from 'preact'
import type { Language } from '#i18n'
import { loadWords } from '#i18n'
import type { Platform } from '#pages'
import { App } from '#pages'
import { openStorage } from './storage.ts'
import { watchForUpdates } from './update.ts'

const MOST_SEED = 2 ** 31

function openDatabase(): IDBFactory | null {
  try {
    return window.indexedDB ?? null
  } catch {
    return null
  }
}

/** Starts the page in a language. @param early answers that were asked for before the app had arrived, by address */
export async function start(language: Language, early: Map<string, Promise<Response>>): Promise<void> {
  const platform: Platform = {
    storage: openStorage(),
    database: openDatabase(),
    language,
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
  const words = await loadWords(language)
  const root = document.getElementById('app')
  if (root !== null) render(<App platform={platform} words={words} />, root)
}
