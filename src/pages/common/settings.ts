import type { Language } from '#i18n'
import { isLanguage } from '#i18n'

export type Clocks = 'normal' | 'long' | 'off'
type TextSize = 'normal' | 'large' | 'larger'

export interface Settings {
  language: Language
  clocks: Clocks
  size: TextSize
}

export const CLOCKS: readonly Clocks[] = ['normal', 'long', 'off']
export const SIZES: readonly TextSize[] = ['normal', 'large', 'larger']

const KEY = 'krap.settings'

const oneOf = <T extends string>(list: readonly T[], value: unknown, otherwise: T): T =>
  list.find((each) => each === value) ?? otherwise

/** The settings kept on this device, the rest as they are by default; never throws. */
export function readSettings(storage: Storage | null, language: Language): Settings {
  let kept: Record<string, unknown> = {}
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}')
    if (typeof value === 'object' && value !== null) kept = { ...value }
  } catch {
    // Unreadable settings are as good as none.
  }
  return {
    language: isLanguage(kept.language) ? kept.language : language,
    clocks: oneOf(CLOCKS, kept.clocks, 'normal'),
    size: oneOf(SIZES, kept.size, 'normal'),
  }
}

/** Keeps settings where that is possible. */
export function keepSettings(storage: Storage | null, settings: Settings): void {
  try {
    storage?.setItem(KEY, JSON.stringify(settings))
  } catch {
    // They hold until the page is closed.
  }
}
