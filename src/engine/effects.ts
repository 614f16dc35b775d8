// What a choice, a letter or a decision does: one line per verb.

import { addBill, billOf, recountLenders, replaceBill } from './bill.ts'
import { passesBy, takenIn } from './channel.ts'
import { meetPerson } from './company.ts'
import { applyEvent } from './events.ts'
import { keepPaper } from './folder.ts'
import { meetOrganisation, refer } from './handover.ts'
import { canSpend, post } from './ledger.ts'
import { isPlain, senderOf } from './letter.ts'
import type { Plan } from './link.ts'
import { listOf } from './lists.ts'
import { channelOf, deliver } from './mat.ts'
import type { Effect } from './plan.ts'
import { handIn, help, start } from './procedure.ts'
import type { Bill, LetterState, MonthState } from './state.ts'

type Verb<K extends Effect['do']> = (
  draft: MonthState,
  effect: Extract<Effect, { do: K }>,
  plan: Plan,
  cause: string,
) => void

const verbs: { [K in Effect['do']]: Verb<K> } = {
  pay: (draft, effect, plan) => {
    const there = effect.from === 'account' ? canSpend(plan, draft) : draft.purse
    const spent = Math.min(effect.cents, there)
    if (spent > 0) post(draft, effect, -spent, effect.from)
  },
  receive: (draft, effect) => post(draft, effect, effect.cents, 'account'),
  book: (draft, { booking, inDays }) => {
    addBill(draft, { ...billOf(booking), due: inDays > 0 ? draft.day + inDays : booking.day })
    if (booking.instalment) recountLenders(draft)
  },
  move: (draft, { bill, day }) =>
    amend(draft, bill, (now) => ({ ...now, due: day, status: 'due', nextDay: 0, known: true })),
  arrange: (draft, { bill }) =>
    amend(draft, bill, (now) => ({ ...now, status: 'plan', nextDay: 0, known: true })),
  cancel: (draft, { bill }) => amend(draft, bill, (now) => ({ ...now, status: 'cancelled', nextDay: 0 })),
  known: (draft, { booking }) => amend(draft, booking, (now) => ({ ...now, known: true })),
  event: (draft, { code }, _plan, cause) => applyEvent(draft, code, cause),
  load: (draft, { id, points, days, card }) => {
    draft.loads.push({ id, points, until: draft.day + days - 1, card })
  },
  tie: (draft, { person, by }) => {
    draft.ties[person] = clamp((draft.ties[person] ?? 0) + by, 5)
  },
  contact: (draft, { person }, plan) => meetPerson(plan, draft, person),
  need: (draft, { need, met }, plan, cause) => {
    draft.needs[need] = met ? 'met' : 'refused'
    const whose = plan.data.needs.find((each) => each.id === need)?.person
    if (!met && whose !== undefined && plan.child.has(whose)) applyEvent(draft, 'E2', cause)
  },
  letter: (draft, { letter, inDays }, plan) => {
    if (inDays <= 0) receive(plan, draft, letter, '')
    else draft.underway.push({ letter, bill: '', day: draft.day + inDays })
  },
  open: (draft, { letter, together }, plan) => {
    draft.letters.forEach((each, index) => {
      if (!each.whole && !each.missed && (letter === 'all' || each.letter === letter))
        openLetter(plan, draft, index, together)
    })
  },
  start: (draft, { procedure }, plan) => start(plan, draft, procedure),
  'hand-in': (draft, { procedure }, plan) => handIn(plan, draft, procedure),
  helped: (draft, { procedure }) => help(draft, procedure),
  paper: (draft, { paper }, plan) => keepPaper(plan, draft, paper),
  consent: (draft, { organisation, purpose, given }) => {
    draft.consents[`${organisation}/${purpose}`] = given
  },
  trust: (draft, { person, by }) => {
    if (by > 0 && draft.trustGrew[person] === draft.day) return
    if (by > 0) draft.trustGrew[person] = draft.day
    draft.trust[person] = clamp((draft.trust[person] ?? 0) + by, 5)
  },
  meet: (draft, { organisation }, plan) => meetOrganisation(plan, draft, organisation),
  refer: (draft, { to, by, warm }, plan) => refer(plan, draft, to, by, warm),
  flag: (draft, { flag, value }) => {
    draft.flags[flag] = value
  },
  resource: (draft, { name, by }) => {
    draft.resources[name] = clamp(draft.resources[name] + by, 10)
  },
  thing: (draft, { thing, state }) => {
    draft.things[thing] = state
  },
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value))

/** Changes an unpaid bill; one that is paid, cancelled or absent stays as it is. */
function amend(draft: MonthState, id: string, become: (bill: Bill) => Bill): void {
  const index = draft.bills.findIndex(
    (each) => each.id === id && each.status !== 'paid' && each.status !== 'cancelled',
  )
  const bill = draft.bills[index]
  if (bill === undefined) return
  replaceBill(draft, index, become(bill))
  if (bill.instalment) recountLenders(draft)
}

/** An effect made ready: beside the verb that does it. */
export interface Act {
  verb: Verb<Effect['do']>
  effect: Effect
}

/** Effects made ready, in order. */
export const actsOf = (effects: Effect[]): Act[] =>
  listOf(effects.map((effect) => ({ verb: verbs[effect.do] as Verb<Effect['do']>, effect })))

/** Applies effects in order to a draft. `cause` is the id of the moment, letter or procedure behind them. */
export function applyEffects(plan: Plan, draft: MonthState, acts: readonly Act[], cause: string): void {
  for (const { verb, effect } of acts) verb(draft, effect, plan, cause)
}

/**
 * Something arrives. A letter lies on the mat until it is opened; any other message is taken in today, or passes by,
 * or waits unread, by its channel and the level of the day.
 */
export function receive(plan: Plan, draft: MonthState, id: string, about: string): void {
  const index = deliver(plan, draft, id, about)
  const channel = channelOf(plan, id)
  if (channel === 'letter') return
  const message = draft.letters[index] as LetterState
  if (takenIn(draft, message.id, channel))
    openLetter(plan, draft, index, channel === 'call' || channel === 'visit')
  else if (passesBy(channel)) draft.letters[index] = { ...message, opened: draft.day, missed: true }
}

/**
 * Opens a letter, or the rest of one of which only the first lines could be read. In overleven and alone, only
 * the first lines come in; the rest opens next day or with someone. Source: scarcity-theory.md 4.1, tables 2 and 3.
 */
export function openLetter(plan: Plan, draft: MonthState, index: number, together: boolean): void {
  const letter = draft.letters[index] as LetterState
  const whole = together || isPlain(plan, draft, letter) || letter.opened !== 0 || draft.level !== 'overleven'
  draft.letters[index] = { ...letter, opened: letter.opened || draft.day, whole, together }
  if (whole) takeIn(plan, draft, letter, together)
}

function takeIn(plan: Plan, draft: MonthState, state: LetterState, together: boolean): void {
  const letter = plan.letters.get(state.letter)
  if (letter === undefined) return
  meetOrganisation(plan, draft, senderOf(plan, draft, state))
  if (state.bill !== '') amend(draft, state.bill, (now) => ({ ...now, known: true, asked: true }))
  if (letter.content === 'threat') applyEvent(draft, 'E3', state.id)
  if (letter.content === 'bad-news' && !together) applyEvent(draft, 'E6', state.id)
  if (letter.content === 'certainty') applyEvent(draft, 'E10', state.id)
  applyEffects(plan, draft, letter.acts, state.id)
}
