// Everything that may be decided at a stop. Search and random play walk along this list, so it is written as loops.

import { atTable, barredSitting, MANNERS, outOfReach, wanted } from './application.ts'
import { barred, unfolded } from './choose.ts'
import { payable } from './decide.ts'
import { canSpend } from './ledger.ts'
import { companion } from './letter.ts'
import type { Plan } from './link.ts'
import { isOpen } from './procedure.ts'
import type { Offer } from './ready.ts'
import { offered, sight } from './sight.ts'
import type { Bill, Decision, LetterState, MonthState } from './state.ts'
import { keyOf } from './stop.ts'

/** All decisions that `advance` will take in this state, the stop's own first; empty at the end. */
export function legalDecisions(plan: Plan, state: MonthState): Decision[] {
  if (state.stop.kind === 'end') return []
  const legal = stopDecisions(plan, state)
  for (let i = 0; i < state.letters.length; i++) {
    const letter = state.letters[i] as LetterState
    if (letter.missed || letter.whole) continue
    if (letter.opened !== state.day) legal.push({ moment: letter.id, option: 'open' })
    if (state.actions >= 1 && companion(plan, state) !== undefined)
      legal.push({ moment: letter.id, option: 'together' })
  }
  payments(plan, state, legal)
  if (state.procedures.length > 0 && atTable(state)) paperwork(plan, state, legal)
  return legal
}

function payments(plan: Plan, state: MonthState, legal: Decision[]): void {
  const there = canSpend(plan, state)
  for (let i = 0; i < state.ahead; i++) {
    const bill = state.bills[i] as Bill
    if (bill.asked && bill.cents + bill.feeCents <= there && payable(bill))
      legal.push({ moment: bill.id, option: 'pay' })
  }
}

/** Going on with open applications, and getting the papers they ask. */
function paperwork(plan: Plan, state: MonthState, legal: Decision[]): void {
  for (const running of state.procedures) {
    if (!isOpen(running)) continue
    for (const manner of MANNERS) {
      if (barredSitting(plan, state, running, manner) === undefined)
        legal.push({ moment: running.id, option: manner })
    }
  }
  for (const id of wanted(plan, state)) {
    const paper = plan.papers.get(id)
    if (paper !== undefined && outOfReach(state, paper) === undefined)
      legal.push({ moment: id, option: 'fetch' })
  }
}

/** What moves the stop itself on: options, looking further, leaving the desk, going to sleep. */
export function stopDecisions(plan: Plan, state: MonthState): Decision[] {
  const moment = keyOf(plan, state.stop)
  if (state.stop.kind === 'evening') return [SLEEP]
  const legal: Decision[] = []
  if (unfolded(state, moment)) {
    offer(plan, state, moment, plan.options.get(moment) ?? [], legal)
  } else {
    const { seen, folded } = sight(plan, state, moment)
    offer(plan, state, moment, seen, legal)
    if (folded.length > 0) legal.push({ moment, option: 'look-further' })
  }
  if (state.stop.kind === 'desk') legal.push({ moment, option: 'done' })
  return legal
}

const SLEEP: Decision = { moment: 'evening', option: 'sleep' }

function offer(plan: Plan, state: MonthState, moment: string, options: Offer[], legal: Decision[]): void {
  for (const option of options) {
    if (offered(plan, state, option) && barred(plan, state, moment, option) === undefined)
      legal.push(option.decision)
  }
}
