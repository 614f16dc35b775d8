// Months as they are served: static JSON, the same for everybody.

import type { GroupCut, PlanData, Source } from '#engine'
import type { Language } from '#i18n'

export interface Card {
  id: string
  version: string
  month: string
  minutes: number
  languages: string[]
  content: string[]
  basis: 'composed' | 'retold'
  readBy: { name: string; role: string; date: string } | null
  authors: string[]
  /** Drawing of the title card; '' when there is none. */
  cover: string
  days: number
  decisions: number
}

interface Face {
  title: string
  promise: string
  intro: string
  content: string[]
}

/** A line of the chooser; only `id` and `finding` when the month is broken. */
export interface CatalogueEntry extends Partial<Card> {
  id: string
  playable: boolean
  finding?: string
  texts: Record<string, Face>
}

export interface MonthData {
  card: Card
  plan: PlanData
  sources: { id: string; cents: number; source: Source }[]
  /** How a group plays it; null or missing when the month says nothing of groups. */
  cut?: GroupCut | null
}

export type Texts = Readonly<Record<string, string>>

export interface MonthLibrary {
  catalogue(): Promise<CatalogueEntry[]>
  month(id: string): Promise<MonthData>
  texts(id: string, language: Language): Promise<Texts>
  /** The part of the texts that a seat needs. */
  seatTexts(id: string, language: Language): Promise<Texts>
  /** Texts for the facilitator alone; no other page asks for them. */
  notes(id: string, language: Language): Promise<Texts>
}

/** Fetches months, each once; what failed is asked again next time. Rejects with `not-found` or `unreachable`. */
export function openLibrary(get: (address: string) => Promise<Response>): MonthLibrary {
  const known = new Map<string, Promise<unknown>>()
  function json<T>(address: string): Promise<T> {
    const asked = known.get(address) ?? read(get, address)
    known.set(address, asked)
    asked.catch(() => known.delete(address))
    return asked as Promise<T>
  }
  return {
    catalogue: () => json('/months/index.json'),
    month: (id) => json(`/months/${id}.json`),
    texts: (id, language) => json(`/months/${id}.${language}.json`),
    seatTexts: (id, language) => json(`/months/${id}.seat.${language}.json`),
    notes: (id, language) => json(`/months/${id}.notes.${language}.json`),
  }
}

export type FetchProblem = 'not-found' | 'unreachable'

async function read(get: (address: string) => Promise<Response>, address: string): Promise<unknown> {
  const answer = await get(address).catch(() => null)
  if (answer === null) throw new Error('unreachable' satisfies FetchProblem)
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  if (answer.status === 404 || (answer.ok && !isJson)) throw new Error('not-found' satisfies FetchProblem)
  if (!answer.ok) throw new Error('unreachable' satisfies FetchProblem)
  return answer.json()
}
