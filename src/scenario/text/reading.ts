// Flesch-Douma, the Dutch reading ease: 206.84 - 0.93 x words per sentence - 77 x syllables per word.

import { syllables } from './syllables.ts'

export interface Reading {
  score: number
  words: number
  /** Words per sentence. */
  mean: number
  /** The longest sentence, and how many words it has. */
  longest: { text: string; words: number }
  /** Share of words over three syllables, 0 to 1. */
  long: number
}

const wordPattern = /\d+(?:[.,]\d+)*|\p{L}+(?:[’'-]\p{L}+)*/gu

/** Measures a text; null when it has no words. */
export function reading(text: string): Reading | null {
  const said = text.replace(/[*{}°]/g, '').replace(/€ ?([\d.,]*\d)/g, '$1 euro')
  const sentences = said.split(/(?<=[.!?…])[’”]?\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  const words = said.match(wordPattern) ?? []
  if (sentences.length === 0 || words.length === 0) return null
  const counts = words.map(syllables)
  const mean = words.length / sentences.length
  const perWord = counts.reduce((sum, count) => sum + count, 0) / words.length
  const longest = sentences
    .map((sentence) => ({ text: sentence.trim(), words: sentence.match(wordPattern)?.length ?? 0 }))
    .reduce((most, each) => (each.words > most.words ? each : most))
  return {
    score: 206.84 - 0.93 * mean - 77 * perWord,
    words: words.length,
    mean,
    longest,
    long: counts.filter((count) => count > 3).length / words.length,
  }
}
