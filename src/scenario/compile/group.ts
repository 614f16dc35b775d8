// The group cut: what a group of ten decides, in the order of the month, and the household's habits beside it.

import type { GroupCut, GroupMoment, Moment } from '#engine'
import { mustBeKnown } from '../say.ts'
import type { GroupSource } from '../schema/group.ts'
import type { MomentSource } from '../schema/moment.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'
import { compileHabits } from './habits.ts'

type Line = GroupSource['moments'][number]

/**
 * The cut of a month; null when its file has none. A talk named whole becomes its turns, its minutes shared among them.
 * @param moments as compiled, for their order in the month
 */
export function compileGroup(context: Context, moments: readonly Moment[]): GroupCut | null {
  const { group } = context.month
  if (group === undefined) return null
  const keys = keysInOrder(moments)
  const chosen = new Map<string, GroupMoment>()
  group.moments.forEach((line, index) => {
    const path = ['group', 'moments', index]
    for (const each of momentsOf(context, line, path)) {
      if (chosen.has(each.moment)) twice(context, each.moment, path)
      chosen.set(each.moment, each)
    }
  })
  return {
    minutes: group.minutes,
    moments: keys.flatMap((key) => chosen.get(key) ?? []),
    habits: compileHabits(context, group.habits ?? {}),
    notes: notesOf(context.month.moments),
  }
}

/** One line of the cut as decisions: a talk named whole gives one for each turn, the longer ones first. */
function momentsOf(
  context: Context,
  { moment, minutes, talk = 0, skip = false }: Line,
  path: Path,
): GroupMoment[] {
  const { say, ids } = context
  if (ids.choices.has(moment)) return [{ moment, minutes, talk, skip }]
  const turns = [...ids.choices.keys()].filter((key) => key.startsWith(`${moment}/`))
  if (turns.length === 0) {
    const talks = context.month.moments.flatMap(({ kind, id }) => (kind === 'talk' ? [id] : []))
    mustBeKnown(say, [...path, 'moment'], 'moment', moment, [...ids.choices.keys(), ...talks])
    return []
  }
  if (minutes < turns.length) {
    const text = `\`${moment}\` has ${turns.length} turns, and ${minutes} minutes for them. Give it a minute for each, or name only some turns: \`${turns[0]}\`.`
    say.error([...path, 'minutes'], 'group/talk-too-short', text, { proposal: String(turns.length) })
    return []
  }
  const share = (index: number): number =>
    Math.floor(minutes / turns.length) + (index < minutes % turns.length ? 1 : 0)
  return turns.map((turn, index) => ({ moment: turn, minutes: share(index), talk, skip }))
}

function twice(context: Context, moment: string, path: Path): void {
  const text = `\`${moment}\` stands in the cut twice. A group decides about it once: take one out.`
  context.say.error([...path, 'moment'], 'group/twice', text)
}

/** Every decision of the month by its key, in the order in which it comes at the earliest. */
function keysInOrder(moments: readonly Moment[]): string[] {
  const ordered = [...moments].sort(
    (one, other) => one.trigger.from - other.trigger.from || one.minute - other.minute,
  )
  return ordered.flatMap((moment) =>
    moment.kind === 'talk' ? moment.turns.map((turn) => `${moment.id}/${turn.id}`) : [moment.id],
  )
}

/** Decision -> keys of its notes. A turn without notes of its own has those of its talk. */
function notesOf(moments: readonly MomentSource[]): Record<string, string[]> {
  return Object.fromEntries(
    moments.flatMap((moment): [string, string[]][] => {
      const own = keysOf(`moments.${moment.id}`, moment.notes)
      if (moment.kind !== 'talk') return own.length === 0 ? [] : [[moment.id, own]]
      return moment.turns.flatMap(({ id, notes }): [string, string[]][] => {
        const keys = notes === undefined ? own : keysOf(`moments.${moment.id}.turns.${id}`, notes)
        return keys.length === 0 ? [] : [[`${moment.id}/${id}`, keys]]
      })
    }),
  )
}

const keysOf = (base: string, notes: readonly string[] | undefined): string[] =>
  (notes ?? []).map((_, n) => `${base}.notes.${n}`)
