// The choices of --choose: checked against the plan before the month begins.

import type { Decision, PlanData } from '#engine'
import { nearest } from '#scenario'
import { UsageError } from './usage.ts'

/** Reads `id=option` texts; an id or option that the month does not have is a usage error with a proposal. */
export function parseChoices(plan: PlanData, written: readonly string[]): Decision[] {
  const options = choicesOf(plan)
  return written.map((text) => {
    const cut = text.indexOf('=')
    if (cut < 1) throw new UsageError(`--choose takes id=option; it was ${text}.`)
    const moment = text.slice(0, cut)
    const option = text.slice(cut + 1)
    const known = options.get(moment)
    // Letters of a ladder are named only when they arrive: template@bill.
    if (known === undefined && !moment.includes('@'))
      throw unknown('moment, letter, bill, application or paper', moment, options.keys())
    if (known !== undefined && !known.includes(option)) throw unknown(`option of ${moment}`, option, known)
    return { moment, option }
  })
}

function choicesOf(plan: PlanData): Map<string, string[]> {
  const options = new Map<string, string[]>([['evening', ['sleep']]])
  for (const letter of plan.letters) options.set(letter.id, ['open', 'together'])
  for (const booking of plan.bookings) if (booking.how === 'debit') options.set(booking.id, ['pay'])
  for (const paper of plan.papers) options.set(paper.id, ['fetch'])
  for (const procedure of plan.procedures) options.set(procedure.id, ['alone', 'together', 'hand-over'])
  const ids = (list: readonly { id: string }[]): string[] => list.map((option) => option.id)
  for (const moment of plan.moments) {
    if (moment.kind === 'talk') {
      for (const turn of moment.turns)
        options.set(`${moment.id}/${turn.id}`, [...ids(turn.options), 'look-further'])
    } else {
      options.set(moment.id, [
        ...ids(moment.options),
        'look-further',
        ...(moment.kind === 'desk' ? ['done'] : []),
      ])
    }
  }
  for (const bill of laterBills(plan)) options.set(bill, ['pay'])
  return options
}

/** Bills that an effect can make. */
function laterBills(plan: PlanData): string[] {
  const options = plan.moments.flatMap((moment) =>
    (moment.kind === 'talk' ? moment.turns : [moment]).flatMap((each) => each.options),
  )
  const outcomes = [
    ...options.flatMap((option) => option.outcomes),
    ...plan.procedures.flatMap((each) => each.outcomes),
  ]
  const effects = [...outcomes, ...plan.letters].flatMap((each) => each.effects)
  return effects.flatMap((effect) => (effect.do === 'book' ? [effect.booking.id] : []))
}

function unknown(what: string, word: string, known: Iterable<string>): UsageError {
  const near = nearest(word, known)
  return new UsageError(`There is no ${what} ${word}.${near === undefined ? '' : ` Did you mean ${near}?`}`)
}
