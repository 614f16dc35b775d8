import type { Language } from '#i18n'

const SETTINGS = 'krap.settings'

/** The language that was chosen here before, or the visitor's own; Dutch when in doubt. Small: runs before the app. */
export function preferredLanguage(): Language {
  try {
    const { language } = JSON.parse(localStorage.getItem(SETTINGS) ?? '{}') as { language?: unknown }
    if (language === 'nl' || language === 'en') return language
  } catch {
    // Nothing readable was kept.
  }
  const wanted = navigator.languages.map((each) => each.toLowerCase().slice(0, 2))
  return !wanted.includes('nl') && wanted.includes('en') ? 'en' : 'nl'
}
