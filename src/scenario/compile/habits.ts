// Habits: what each may be about, and what can be done there.

import { nearest } from '../near.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'

interface Kind {
  /** As an author calls it. */
  what: string
  options: readonly string[]
}

const LETTER: Kind = { what: 'a letter', options: ['open', 'together', 'leave'] }
const BILL: Kind = { what: 'a bill', options: ['pay', 'leave'] }
const APPLICATION: Kind = { what: 'an application', options: ['alone', 'together', 'hand-over', 'leave'] }
const PAPER: Kind = { what: 'a paper', options: ['fetch', 'leave'] }

/** The habits of a month as they are; what is named wrongly is said with the nearest right word. */
export function compileHabits(
  context: Context,
  habits: Readonly<Record<string, string>>,
): Record<string, string> {
  const kinds = kindsOf(context)
  for (const [key, habit] of Object.entries(habits)) {
    const path = ['group', 'habits', key]
    const kind = kinds.get(key)
    if (kind === undefined) unknown(context, path, key, kinds)
    else if (!kind.options.includes(habit)) {
      const text = `\`${key}\` is ${kind.what}; there is no \`${habit}\` there. There are: ${kind.options.join(', ')}.`
      context.say.error(path, 'reference/unknown-habit-option', text, {
        proposal: nearest(habit, kind.options),
      })
    }
  }
  return { ...habits }
}

/** What the household decides about, by the key of the decision. */
function kindsOf({ ids, month }: Context): ReadonlyMap<string, Kind> {
  const desks = new Set(month.moments.flatMap(({ kind, id }) => (kind === 'desk' ? [id] : [])))
  const bills = [...ids.bills].flatMap(([id, kind]) => (kind === '' ? [] : [id]))
  const all = (keys: Iterable<string>, kind: Kind) => [...keys].map((key): [string, Kind] => [key, kind])
  return new Map([
    ...all(ids.papers, PAPER),
    ...all(ids.procedures, APPLICATION),
    ...all(bills, BILL),
    ...all(ids.letters, LETTER),
    ...[...ids.choices].map(([key, options]): [string, Kind] =>
      desks.has(key)
        ? [key, { what: 'a desk', options: [...options, 'done'] }]
        : [key, { what: key.includes('/') ? 'a turn of a talk' : 'a moment', options }],
    ),
  ])
}

function unknown(context: Context, path: Path, key: string, kinds: ReadonlyMap<string, Kind>): void {
  const turns = [...kinds.keys()].filter((each) => each.startsWith(`${key}/`))
  const text =
    turns.length > 0
      ? `\`${key}\` is a talk: a habit is of one turn. There are: ${turns.join(', ')}.`
      : `Nothing here is called \`${key}\`. A habit is of a moment, a turn of a talk, a letter, a bill, an application or a paper.`
  const proposal = turns[0] ?? nearest(key, kinds.keys())
  context.say.error(path, 'reference/unknown-habit', text, { key: true, proposal })
}
