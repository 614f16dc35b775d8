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
    const data = await library.month(id).catch((): null => null)
    const wanted = version ?? data?.plan.version
    const kept = wanted === undefined ? null : await shelf.find(id, wanted)
    const notes = kept?.notes?.[language] ?? (await library.notes(id, language).catch((): Texts => ({})))
    const texts = kept?.texts[language] ?? Object.values(kept?.texts ?? {})[0]
    if (kept !== null && texts !== undefined && data?.plan.version !== wanted)
      return { data: kept.data, texts, notes }
    return { data: data ?? (await library.month(id)), texts: await library.texts(id, language), notes }
  })
}
