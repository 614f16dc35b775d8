// A search over a month that was read from its file.

import { availableParallelism } from 'node:os'
import type { Asked, Report } from '#explore'
import { USUAL, wordsOf } from '#explore'
import type { Month } from '#scenario'
import { exploreOnThreads } from './threads.ts'

export interface Run extends Partial<Omit<Asked, 'words'>> {
  workers?: number
  /** Seconds in all; null for as long as it takes. */
  budget: number | null
  progress?: (played: number, of: number) => void
}

/** Searches a month, with the words of its own language for playing time. */
export function exploreMonth({ plan, card, texts }: Month, run: Run): Promise<Report> {
  const { budget, workers = usualWorkers(), progress, ...counts } = run
  const words = wordsOf(texts[card.languages[0] ?? 'nl'] ?? {})
  const asked: Asked = { ...USUAL, ...counts, words }
  return exploreOnThreads(plan, asked, {
    workers,
    budget: budget === null ? null : budget * 1000,
    ...(progress === undefined ? {} : { progress }),
  })
}

/** One for each processor; more than eight gain little. */
export const usualWorkers = (): number => Math.max(1, Math.min(8, availableParallelism()))
