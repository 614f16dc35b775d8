import { useApp } from '../common/app-context.ts'
import type { MonthData, Texts } from '../common/month-library.ts'
import type { Loaded } from '../common/use-loaded.ts'
import { useLoaded } from '../common/use-loaded.ts'

export interface SessionMonth {
  data: MonthData
  texts: Texts
  /** Texts for the facilitator alone; none for a month that has none. */
  notes: Texts
}

/**
 * A month with its texts and its notes, in the visitor's language.
 * @param version the version a kept session was begun with; null takes today's
 */
export function useMonth(id: string, version: string | null): Loaded<SessionMonth> {
  const { library, shelf, settings } = useApp()
  const { language } = settings
  return useLoaded(`${id} ${version} ${language}`, async () => {
    const notes = library.notes(id, language).catch((): Texts => ({}))
    const today = library.month(id)
    const data = await today.catch(() => null)
    if (version !== null && data?.plan.version !== version) {
      const kept = await shelf.find(id, version)
      const texts = kept?.texts[language] ?? Object.values(kept?.texts ?? {})[0]
      if (kept !== null && texts !== undefined) return { data: kept.data, texts, notes: await notes }
    }
    return { data: await today, texts: await library.texts(id, language), notes: await notes }
  })
}
