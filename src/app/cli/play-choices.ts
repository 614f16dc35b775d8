// The choices of --choose: checked against the plan before the month begins.

import type { Decision, PlanData } from '#engine'
import { nearest } from '#scenario'
import { UsageError } from './usage.ts'

/** What can be chosen under one id. */
interface Choosable {
  /** What the id is the name of. */
  sort: string
  options: readonly string[]
}

/** Reads `id=option` texts; an id or option that the month does not have is a usage error that says which, and what there is. */
export function parseChoices(plan: PlanData, written: readonly string[]): Decision[] {
  const all = choicesOf(plan)
  return written.map((text) => {
    const cut = text.indexOf('=')
    if (cut < 1) throw new UsageError(`--choose takes id=option; it was ${text}.`)
    const moment = text.slice(0, cut)
    const option = text.slice(cut + 1)
    const known = all.get(moment)
    // Letters of a ladder are named only when they arrive: template@bill.
    if (known === undefined && !moment.includes('@')) throw noSuchId(moment, option, all)
    if (known !== undefined && !known.options.includes(option)) throw noSuchOption(moment, option, known, all)
    return { moment, option }
  })
}

/** Options that belong to the game and stand under many ids, so that they point at none. */
const EVERYWHERE = ['look-further', 'done', 'open', 'together', 'pay', 'fetch', 'alone', 'hand-over', 'sleep']

function choicesOf(plan: PlanData): Map<string, Choosable> {
  const all = new Map<string, Choosable>([['evening', { sort: 'time of day', options: ['sleep'] }]])
  const put = (sort: string, list: readonly { id: string }[], options: readonly string[]) => {
    for (const { id } of list) all.set(id, { sort, options })
  }
  put('letter', plan.letters, ['open', 'together'])
  const debits = plan.bookings.filter((booking) => booking.how === 'debit')
  put('bill', [...debits, ...laterBills(plan)], ['pay'])
  put('paper', plan.papers, ['fetch'])
  put('application', plan.procedures, ['alone', 'together', 'hand-over'])
  for (const moment of plan.moments) {
    if (moment.kind === 'talk') {
      for (const turn of moment.turns)
        put('turn', [{ id: `${moment.id}/${turn.id}` }], [...ids(turn.options), 'look-further'])
    } else {
      const leave = moment.kind === 'desk' ? ['done'] : []
      put('moment', [moment], [...ids(moment.options), 'look-further', ...leave])
    }
  }
  return all
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

/** Bills that an effect can make. */
function laterBills(plan: PlanData): { id: string }[] {
  const options = plan.moments.flatMap((moment) =>
    (moment.kind === 'talk' ? moment.turns : [moment]).flatMap((each) => each.options),
  )
  const outcomes = [
    ...options.flatMap((option) => option.outcomes),
    ...plan.procedures.flatMap((each) => each.outcomes),
  ]
  const effects = [...outcomes, ...plan.letters].flatMap((each) => each.effects)
  return effects.flatMap((effect) => (effect.do === 'book' ? [effect.booking] : []))
}

function noSuchId(id: string, option: string, all: ReadonlyMap<string, Choosable>): UsageError {
  const near = nearest(id, all.keys())
  const turns = [...all.keys()].filter((each) => each.startsWith(`${id}/`))
  const moments = [...all]
    .filter(([, { sort }]) => sort === 'moment' || sort === 'turn')
    .map(([each]) => each)
  const has = whoHas(option, all)
  const more =
    turns.length > 0
      ? `The turns of that talk are: ${turns.join(', ')}.`
      : near !== undefined
        ? `Did you mean ${near}?`
        : (has ?? `The moments are: ${moments.join(', ')}.`)
  return new UsageError(`There is no moment, letter, bill, application or paper ${id}. ${more}`)
}

function noSuchOption(
  id: string,
  option: string,
  { sort, options }: Choosable,
  all: ReadonlyMap<string, Choosable>,
): UsageError {
  const near = nearest(option, options)
  const has = whoHas(option, all)
  const proposal = near !== undefined ? ` Did you mean ${near}?` : has !== null ? ` ${has}` : ''
  return new UsageError(
    `${id} is there, a ${sort}, but it has no option ${option}. It has: ${options.join(', ')}.${proposal}`,
  )
}

/** The moments that have an option of this name, in a sentence; null when there is none. */
function whoHas(option: string, all: ReadonlyMap<string, Choosable>): string | null {
  if (EVERYWHERE.includes(option)) return null
  const having = [...all].filter(([, { options }]) => options.includes(option)).map(([id]) => id)
  return having.length === 0 ? null : `An option ${option} stands under: ${having.join(', ')}.`
}
