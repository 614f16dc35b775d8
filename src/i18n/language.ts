export type Language = 'nl' | 'en'

export const LANGUAGES: readonly Language[] = ['nl', 'en']

export const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en'

/** Dutch unless the visitor's own list of languages has English and no Dutch. */
export function languageFor(wanted: readonly string[]): Language {
  const short = wanted.map((each) => each.toLowerCase().slice(0, 2))
  return !short.includes('nl') && short.includes('en') ? 'en' : 'nl'
}
