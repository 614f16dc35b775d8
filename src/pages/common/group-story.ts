// What a group reads and chooses from, the same on the wall and on every phone.

import type { PlanData, StopView } from '#engine'
import { optionsKey, optionText } from '../play/option-items.ts'
import type { Texts } from './month-library.ts'
import type { MonthWords } from './month-words.ts'

export interface Story {
  title: string
  /** What is told, as one text; empty where only somebody speaks. */
  intro: string
  /** What is said, in order; `who` is a person's id, or empty where that is not known here. */
  lines: { who: string; text: string }[]
}

/**
 * The text of the moment the group stands before. A talk is introduced at its first turn only.
 * @param moment key of the decision: a moment, or `talk/turn`
 * @param account what is in the account, in words
 * @param plan for who says what; without it nobody is named
 */
export function storyOf(
  moment: string,
  texts: Texts,
  month: MonthWords,
  account: string,
  plan?: PlanData,
): Story {
  const [id = '', turn] = moment.split('/')
  const title = month.text(`moments.${id}.title`)
  const intro = month.text(`moments.${id}.text`, { account })
  if (turn === undefined) return { title, intro, lines: [] }
  const talk = plan?.moments.find((each) => each.id === id)
  const said = talk?.kind === 'talk' ? talk.turns.find((each) => each.id === turn)?.lines : undefined
  const lines: Story['lines'] = []
  for (let at = 0; month.has(lineKey(id, turn, at)); at++)
    lines.push({ who: said?.[at]?.who ?? '', text: month.text(lineKey(id, turn, at), { account }) })
  return { title, intro: firstTurn(id, texts) === turn ? intro : '', lines }
}

const lineKey = (id: string, turn: string, at: number): string =>
  `moments.${id}.turns.${turn}.lines.${at}.text`

function firstTurn(id: string, texts: Texts): string | undefined {
  const before = `moments.${id}.turns.`
  const key = Object.keys(texts).find((each) => each.startsWith(before))
  return key?.slice(before.length).split('.')[0]
}

export interface GroupOption {
  id: string
  /** A to Z, the same everywhere while the group stands here. */
  letter: string
  what: string
  cost: string
  state: StopView['options'][number]['state']
}

/** The options of a stop with their letters, those that cannot be chosen now included. */
export const groupOptions = (stop: StopView, month: MonthWords): GroupOption[] =>
  [...stop.options, ...stop.folded.options].map(({ id, state }, index) => ({
    id,
    letter: String.fromCharCode(65 + index),
    what: optionText(month, stop.moment, id),
    cost: month
      .text(`${optionsKey(stop.moment)}.${id}.cost`)
      .split(' · ')
      .join(', '),
    state,
  }))

/** Minutes and seconds left, rounded up: `3:40`. @param left milliseconds */
export function clockText(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** What an option says first; its reason has been read, or is left to who asks. */
export const firstSentence = (what: string): string => /^.+?[.?](?= |$)/.exec(what)?.[0] ?? what
