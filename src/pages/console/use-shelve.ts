import { LANGUAGES } from '#i18n'
import { useApp } from '../common/app-context.ts'
import type { MonthData } from '../common/month-library.ts'

/** Puts a month on the shelf in every language it can be had in, so that a session outlives a new version of it. */
export function useShelve(): (data: MonthData) => Promise<void> {
  const { shelf, library } = useApp()
  return async (data) => {
    const { id, version } = data.plan
    if ((await shelf.find(id, version)) !== null) return
    const texts = await Promise.allSettled(
      LANGUAGES.map(async (language) => [language, await library.texts(id, language)] as const),
    )
    const had = texts.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    await shelf.put({ data, texts: Object.fromEntries(had) })
  }
}
