// What the debrief fetches beside the month: the levers, and what a search over the month found.

import type { LeverData } from '#debrief'
import type { LeverWords } from '#debrief/view'
import type { Report } from '#explore'
import type { Language } from '#i18n'

interface LeversFile {
  levers: LeverData[]
  texts: Partial<Record<Language, Record<string, string>>>
}

export interface Levers {
  levers: LeverData[]
  words: LeverWords[]
}

type Get = (address: string) => Promise<Response>

/** The circumstances a month can be played again under, with their texts; none when they cannot be had. */
export async function loadLevers(get: Get, language: Language): Promise<Levers> {
  const file = await json<LeversFile>(get, '/levers.json')
  const levers = file?.levers ?? []
  const texts = file?.texts[language] ?? {}
  const say = (key: string): string => (texts[key] ?? '').replace(/€ (?=\d)/g, '€\u00a0')
  const words = levers.map(({ id }) => ({
    id,
    name: say(`levers.${id}.name`) || id,
    says: say(`levers.${id}.says`),
  }))
  return { levers, words }
}

/** What a search over a month found; null when there was none. */
export const loadExplored = (get: Get, month: string): Promise<Report | null> =>
  json<Report>(get, `/months/${month}.explore.json`)

/** A file of the page as JSON; null when it is not there or cannot be reached. */
async function json<T>(get: Get, address: string): Promise<T | null> {
  try {
    const answer = await get(address)
    if (!answer.ok || answer.headers.get('content-type')?.includes('json') !== true) return null
    return (await answer.json()) as T
  } catch {
    return null
  }
}
