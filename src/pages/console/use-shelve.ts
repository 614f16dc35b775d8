import { LANGUAGES } from '#i18n'
import { useApp } from '../common/app-context.ts'
import type { Texts } from '../common/month-library.ts'

/**
 * Puts a month on the shelf with its notes, in every language it can be had in: a session begins without a network once
 * the console was opened with one, and outlives a new version of its month.
 */
export function useShelve(): (month: string) => Promise<void> {
  const { shelf, library } = useApp()
  const had = async (fetch: (language: (typeof LANGUAGES)[number]) => Promise<Texts>) => {
    const all = await Promise.allSettled(
      LANGUAGES.map(async (language) => [language, await fetch(language)] as const),
    )
    return Object.fromEntries(all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])))
  }
  return async (month) => {
    const data = await library.month(month)
    const { id, version } = data.plan
    const kept = await shelf.find(id, version)
    if (kept?.notes !== undefined) return
    const notes = await had((language) => library.notes(id, language))
    const texts = kept?.texts ?? (await had((language) => library.texts(id, language)))
    const whole = Object.keys(notes).length > 0
    await shelf.put({ data, texts, ...(whole ? { notes } : {}) })
  }
}
