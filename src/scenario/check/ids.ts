// Names that must be told apart.

import type { Context } from '../compile/context.ts'
import { effectSites, optionSites } from '../compile/walk.ts'
import type { Path } from '../yaml/place.ts'

/** Ids used twice: per list, among the options of a choice, and across what a decision can be about. */
export function checkIds(context: Context): void {
  const { month } = context
  const owners = new Map<string, string>()
  const decisions = (what: string, id: string, path: Path): void => claim(context, owners, what, id, path)
  month.bookings.forEach(({ id }, n) => {
    decisions('booking', id, ['bookings', n, 'id'])
  })
  month.letters?.forEach(({ id }, n) => {
    decisions('letter', id, ['letters', n, 'id'])
  })
  month.moments.forEach(({ id }, n) => {
    decisions('moment', id, ['moments', n, 'id'])
  })
  for (const id of Object.keys(context.pack.letters)) {
    const index = month.letters?.findIndex((letter) => letter.id === id) ?? -1
    if (index >= 0) twice(context, 'a ladder letter of the rules pack', id, ['letters', index, 'id'])
  }
  month.procedures?.forEach(({ id, steps, outcomes }, n) => {
    const path = ['procedures', n]
    decisions('procedure', id, [...path, 'id'])
    const seen = new Map<string, string>()
    steps?.forEach((step, s) => {
      claim(context, seen, 'step', step.id, [...path, 'steps', s, 'id'])
    })
    const ends = new Map<string, string>()
    outcomes?.forEach((outcome, o) => {
      claim(context, ends, 'outcome', outcome.id, [...path, 'outcomes', o, 'id'])
    })
  })
  papers(context, owners)
  for (const id of Object.keys(month.around ?? {})) {
    if (Object.hasOwn(month.household.people, id)) twice(context, 'somebody in the house', id, ['around', id])
  }
  choices(context)
  names(context, owners)
}

/** Papers are decided about too; one of the rules pack is pointed at where it meets a name of the month. */
function papers(context: Context, owners: Map<string, string>): void {
  const { month, pack } = context
  for (const id of Object.keys(month.papers ?? {})) {
    const owner = owners.get(id)
    if (owner !== undefined) {
      const text = `\`${id}\` is a paper and already the name of a ${owner}. Give one of them another name.`
      context.say.error(['papers', id], 'id/twice', text, { key: true })
    }
  }
  const lists = {
    letter: month.letters,
    moment: month.moments,
    booking: month.bookings,
    procedure: month.procedures,
  }
  for (const [what, list] of Object.entries(lists)) {
    const key = `${what}s`
    list?.forEach(({ id }, n) => {
      if (Object.hasOwn(pack.papers ?? {}, id) && !Object.hasOwn(month.papers ?? {}, id))
        twice(context, 'a paper of the rules pack', id, [key, n, 'id'])
    })
  }
}

const acts = ['done', 'look-further', 'open', 'together', 'pay', 'sleep', 'alone', 'hand-over', 'fetch']

function choices(context: Context): void {
  const seen = new Map<string, string>()
  for (const { decision, option, path } of optionSites(context.month)) {
    claim(context, seen, 'option', `${decision} ${option.id}`, [...path, 'id'], option.id)
    if (acts.includes(option.id)) {
      const text = `\`${option.id}\` is what the game itself calls an act. Choose another id for this option.`
      context.say.error([...path, 'id'], 'id/reserved', text)
    }
    if (option.outcomes !== undefined && (option.result !== undefined || option.effects !== undefined)) {
      const text = 'With `outcomes`, what happens stands in each outcome: move `result` and `effects` there.'
      context.say.error([...path, 'outcomes'], 'option/two-endings', text, { key: true })
    }
    option.outcomes?.forEach(({ id }, n) => {
      claim(context, seen, 'outcome', `${decision} ${option.id} ${id}`, [...path, 'outcomes', n, 'id'], id)
    })
  }
  context.month.moments.forEach((moment, m) => {
    if (moment.kind !== 'talk') return
    moment.turns.forEach((turn, t) => {
      claim(context, seen, 'turn', `${moment.id} turn ${turn.id}`, ['moments', m, 'turns', t, 'id'], turn.id)
    })
  })
}

/** A bill made by an effect may stand in several options of the same id, with one name and not beside a booking. */
function names(context: Context, owners: Map<string, string>): void {
  const called = new Map(context.month.bookings.map((booking) => [booking.id, booking.name]))
  for (const { effect, path } of effectSites(context.month)) {
    const made = 'book' in effect ? effect.book : 'pay' in effect || 'receive' in effect ? effect : undefined
    if (made === undefined) continue
    const at = 'book' in effect ? [...path, 'book'] : path
    const before = called.get(made.id)
    if (before !== undefined && before !== made.name) {
      const text = `\`${made.id}\` is called "${before}" elsewhere. One id has one name in the ledger: choose another id, or the same name.`
      context.say.error([...at, 'name'], 'id/two-names', text, { proposal: before })
    }
    called.set(made.id, made.name)
    const owner = 'book' in effect ? owners.get(made.id) : undefined
    if (owner !== undefined) twice(context, `a ${owner}`, made.id, [...at, 'id'])
  }
}

function claim(
  context: Context,
  owners: Map<string, string>,
  what: string,
  id: string,
  path: Path,
  shown = id,
): void {
  const owner = owners.get(id)
  if (owner === undefined) owners.set(id, what)
  else twice(context, owner === what ? `another ${what}` : `a ${owner}`, shown, path)
}

function twice(context: Context, other: string, id: string, path: Path): void {
  context.say.error(path, 'id/twice', `\`${id}\` is already the name of ${other}. Choose another.`)
}
