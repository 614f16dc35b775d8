// Applications: whom they go to, their steps, their days, and that each comes to an end.

import type { Procedure } from '#engine'
import { mustBeKnown } from '../say.ts'
import type { ProcedureSource } from '../schema/procedure.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'
import { organisationOf, withinMonth } from './context.ts'
import { compileOutcome } from './options.ts'
import { optionSites, outcomesOf } from './walk.ts'

/** What holds where an author says nothing, in days. */
const TERM = 28
const CHECK = 5
const GRACE = 14

/** Letters of the rules pack about an application that lacks something, and one that was left too long. */
export const applicationLetters = { incomplete: 'aanvulling', lapsed: 'buiten-behandeling' } as const

/** One application. Its papers are checked in papers.ts. */
export function compileProcedure(context: Context, source: ProcedureSource, index: number): Procedure {
  const path = ['procedures', index]
  const { say, ids, pack } = context
  const hint = 'Parties are named under `parties`, organisations in the file of the town.'
  mustBeKnown(say, [...path, 'to'], 'party', source.to, ids.senders, hint)
  dates(context, path, source)
  ending(context, path, source)
  const steps = (source.steps ?? []).map(({ id, way, actions, papers }, s) => {
    wayTaken(context, [...path, 'steps', s, 'way'], source.to, way)
    return { id, way, actions: actions ?? 1, papers: papers ?? [] }
  })
  const sends = (letter: string): string =>
    steps.length > 0 && Object.hasOwn(pack.letters, letter) ? letter : ''
  return {
    id: source.id,
    party: source.to,
    deadline: source.deadline ?? 0,
    term: source.term ?? TERM,
    steps,
    check: source.check ?? CHECK,
    grace: source.grace ?? pack.terms?.[applicationLetters.incomplete]?.days ?? GRACE,
    days: source.days ?? organisationOf(context, source.to)?.days ?? 0,
    letters: {
      incomplete: sends(applicationLetters.incomplete),
      lapsed: sends(applicationLetters.lapsed),
    },
    outcomes: (source.outcomes ?? []).map((outcome, o) =>
      compileOutcome(context, [...path, 'outcomes', o], outcome),
    ),
    automatic: source.automatic ?? false,
  }
}

function dates(context: Context, path: Path, source: ProcedureSource): void {
  const { say } = context
  const { id, deadline, term, days, to } = source
  withinMonth(context, [...path, 'deadline'], deadline)
  if (deadline !== undefined && term !== undefined) {
    const text = 'Write `deadline` (a day) or `term` (days from its start), not both.'
    say.error([...path, 'term'], 'procedure/two-deadlines', text, { key: true })
  }
  const unreadable = context.town === null && context.hasTowns
  if (days === undefined && !unreadable && (organisationOf(context, to)?.days ?? 0) === 0) {
    const text = `Nothing says how long \`${id}\` takes: \`${to}\` has no days of its own. Write \`days: 28\`.`
    say.error([...path, 'id'], 'procedure/no-days', text)
  }
  const first = firstStart(context, id)
  if (deadline !== undefined && first !== null && deadline < first) {
    const text = `\`${id}\` must be in on day ${deadline}, and day ${first} is the first on which it can begin: it would always lapse.`
    say.warn([...path, 'deadline'], 'procedure/deadline-before-start', text, { proposal: String(first) })
  }
}

/** The first day on which something starts an application; null when nothing does. */
function firstStart({ month }: Context, id: string): number | null {
  const starts = (effects: readonly object[] | undefined): boolean =>
    effects?.some((effect) => 'start' in effect && effect.start === id) ?? false
  const days = [
    ...optionSites(month)
      .filter(({ option, path }) => outcomesOf(option, path).some((each) => starts(each.outcome.effects)))
      .map(({ moment }) => moment.day ?? moment.between?.[0] ?? 1),
    ...(month.letters ?? []).filter((each) => starts(each.effects)).map((each) => each.day ?? 1),
    ...(month.procedures ?? [])
      .filter((each) => each.outcomes?.some((one) => starts(one.effects)))
      .map(() => 1),
  ]
  return days.length === 0 ? null : Math.min(...days)
}

/** The last outcome holds whatever happens, or an application could wait for ever. */
function ending({ say }: Context, path: Path, { id, steps, outcomes }: ProcedureSource): void {
  if (outcomes === undefined) {
    if (steps === undefined) return
    const text = `\`${id}\` has steps and no \`outcomes\`: nobody would ever hear. Write what comes of it, the last without \`when\` or \`luck\`.`
    say.error([...path, 'id'], 'procedure/no-end', text)
    return
  }
  const last = outcomes.at(-1)
  if (last === undefined || (last.when === undefined && last.luck === undefined)) return
  const text = `\`${last.id}\` is the last outcome of \`${id}\` and does not always hold: it could end in nothing. Take out its \`when\` and \`luck\`, or add an outcome after it.`
  const key = last.when === undefined ? 'luck' : 'when'
  say.error([...path, 'outcomes', outcomes.length - 1, key], 'procedure/no-end', text, { key: true })
}

function wayTaken(context: Context, path: Path, to: string, way: string): void {
  const organisation = organisationOf(context, to)
  if (organisation === undefined || organisation.ways.some((each) => each === way)) return
  const text = `\`${to}\` is not reached by ${way}; it takes ${organisation.ways.join(', ')}. Is the step right, or the file of the town?`
  context.say.warn(path, 'procedure/way-not-taken', text)
}
