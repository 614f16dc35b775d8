// Moments: when they come, where, and what can be done.

import type { Moment, Trigger } from '#engine'
import { places } from '../known.ts'
import { mustBeKnown } from '../say.ts'
import type { MomentSource } from '../schema/moment.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'
import { compileWhen, withinMonth } from './context.ts'
import { compileOption } from './options.ts'
import { pictureMustExist } from './picture.ts'

/** One moment of the month. */
export function compileMoment(context: Context, source: MomentSource, index: number): Moment {
  const path = ['moments', index]
  mustBeKnown(context.say, [...path, 'place'], 'place', source.place, places)
  pictureMustExist(context, [...path, 'picture'], source.picture)
  const base = {
    id: source.id,
    trigger: trigger(context, path, source),
    minute: minutes(source.at ?? '12:00'),
    place: source.place,
    picture: source.picture ?? '',
    tags: source.tags ?? [],
    stopPoint: source['stop-point'] ?? false,
  }
  if (source.kind === 'talk') {
    mustBeKnown(context.say, [...path, 'with'], 'person', source.with, context.ids.people)
    return { ...base, kind: 'talk', with: source.with, turns: turns(context, path, source) }
  }
  const kind = source.kind ?? 'dilemma'
  const actions = kind === 'desk' ? 1 : 0
  const options = source.options.map((option, o) =>
    compileOption(context, [...path, 'options', o], option, actions),
  )
  return { ...base, kind, options }
}

function turns(
  context: Context,
  path: Path,
  source: Extract<MomentSource, { kind: 'talk' }>,
): Extract<Moment, { kind: 'talk' }>['turns'] {
  return source.turns.map((turn, t) => {
    const here = [...path, 'turns', t]
    turn.lines.forEach(({ who }, l) => {
      mustBeKnown(context.say, [...here, 'lines', l, 'who'], 'person', who, context.ids.people)
    })
    return {
      id: turn.id,
      lines: turn.lines.map(({ who, technique }) => (technique === undefined ? { who } : { who, technique })),
      options: turn.options.map((option, o) => compileOption(context, [...here, 'options', o], option, 0)),
    }
  })
}

/** `day`, `between`, or the whole month when only a condition or luck decides. */
function trigger(context: Context, path: Path, source: MomentSource): Trigger {
  const { day, between, luck } = source
  withinMonth(context, [...path, 'day'], day)
  between?.forEach((each, index) => {
    withinMonth(context, [...path, 'between', index], each)
  })
  if (day !== undefined && between !== undefined) {
    context.say.error([...path, 'between'], 'day/twice', 'Write `day` or `between`, not both.', { key: true })
  }
  if (between !== undefined && between[0] > between[1]) {
    const text = `The window runs from ${between[0]} back to ${between[1]}. Write the earlier day first.`
    context.say.error([...path, 'between'], 'day/window', text, {
      proposal: `[${between[1]}, ${between[0]}]`,
    })
  }
  if (day === undefined && between === undefined && luck === undefined && source.when === undefined) {
    context.say.error(
      path,
      'day/missing',
      `\`${source.id}\` never comes: give it a \`day\`, a window \`between\`, or a \`when\`.`,
    )
  }
  return {
    from: day ?? between?.[0] ?? 1,
    to: day ?? between?.[1] ?? context.days,
    ...(luck === undefined ? {} : { luck: { name: luck.name ?? source.id, chance: luck.chance } }),
    ...compileWhen(context, path, source.when),
  }
}

/** Minutes after midnight of `19:40`. */
function minutes(hour: string): number {
  const [h = '0', m = '0'] = hour.split(':')
  return Number(h) * 60 + Number(m)
}
