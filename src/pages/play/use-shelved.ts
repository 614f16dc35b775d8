import { useEffect, useState } from 'preact/hooks'
import { LANGUAGES } from '#i18n'
import type { Game } from '#session/local'
import { useApp } from '../common/app-context.ts'
import type { MonthData, Texts } from '../common/month-library.ts'

/**
 * The month in the version a kept game was begun with, from the shelf.
 * @param version null when today's version is the one
 * @returns `looking` until that is known, null when it is not there
 */
export function useShelved(
  id: string,
  version: string | null,
): { data: MonthData; texts: Texts } | null | 'looking' {
  const { shelf, settings } = useApp()
  const [found, setFound] = useState<Awaited<ReturnType<typeof shelf.find>> | 'looking'>('looking')
  useEffect(() => {
    if (version !== null) shelf.find(id, version).then(setFound)
  }, [id, version])
  if (version === null) return null
  if (found === null || found === 'looking') return found
  const texts = found.texts[settings.language] ?? Object.values(found.texts)[0]
  return texts === undefined ? null : { data: found.data, texts }
}

/** Puts the month on the shelf once the first decision has been taken in it, in every language it can be had in. */
export function useShelving(game: Game, data: MonthData): void {
  const { shelf, library } = useApp()
  useEffect(() => {
    const stop = game.subscribe(async () => {
      stop()
      if ((await shelf.find(data.plan.id, data.plan.version)) !== null) return
      const texts = await Promise.allSettled(
        LANGUAGES.map(async (language) => [language, await library.texts(data.plan.id, language)] as const),
      )
      const had = texts.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      await shelf.put({ data, texts: Object.fromEntries(had) })
    })
    return stop
  }, [game])
}
