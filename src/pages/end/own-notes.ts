// What a student writes in the debrief: on this device, beside the game it is about, and nowhere else.

import type { Prediction } from '#debrief/view'
import { isPrediction } from '#debrief/view'
import { notesKey } from '../common/beside-game.ts'

export const QUESTIONS = ['moment', 'shift', 'meets'] as const
type Question = (typeof QUESTIONS)[number]

/** Characters there is room for, so that all of it fits a page: in an answer, and in an intention. */
export const ROOM = { answer: 700, intention: 200 } as const

export interface OwnNotes {
  /** Written reflection, by question. */
  answers: Partial<Record<Question, string>>
  /** One thing for own practice, and one for the organisation or policy. */
  practice: string
  policy: string
  /** What was thought before looking, by lever. */
  predictions: Readonly<Record<string, Prediction>>
}

export const NO_NOTES: OwnNotes = { answers: {}, practice: '', policy: '', predictions: {} }

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The notes beside a game; what cannot be read is as good as none. Never throws. */
export function readNotes(storage: Storage | null, month: string, slot: number): OwnNotes {
  let kept: Fields = {}
  try {
    kept = fieldsOf(JSON.parse(storage?.getItem(notesKey(month, slot)) ?? '{}'))
  } catch {
    return NO_NOTES
  }
  const answers = fieldsOf(kept.answers)
  return {
    answers: Object.fromEntries(QUESTIONS.map((question) => [question, textOf(answers[question])])),
    practice: textOf(kept.practice),
    policy: textOf(kept.policy),
    predictions: Object.fromEntries(
      Object.entries(fieldsOf(kept.predictions)).flatMap(([lever, value]) =>
        isPrediction(value) ? [[lever, value]] : [],
      ),
    ),
  }
}

/** Keeps the notes beside their game. @returns whether they were kept */
export function keepNotes(storage: Storage | null, month: string, slot: number, notes: OwnNotes): boolean {
  try {
    if (storage === null) return false
    storage.setItem(notesKey(month, slot), JSON.stringify(notes))
    return true
  } catch {
    return false
  }
}
