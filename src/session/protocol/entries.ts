// What is written in the log of a session. The log is the only truth: same entries, same session.

import { z } from 'zod'
import { BELIEF, CAUSE_CELLS, ROLES, TASKS } from './limits.ts'
import { DEBRIEF_STEPS, PREDICTIONS } from './walk.ts'

const makeSchema = () => {
  const entry = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
    z.object({ n: z.int().min(0), at: z.int(), type: z.literal(type), ...shape })
  const bare = <T extends string>(type: T) => entry(type, {})
  const seat = z.string().min(1).max(80)
  const number = z.int().min(1)
  const nickname = z.string()
  const beat = z.int().min(0)
  const seconds = z.int().min(0)
  const role = z.enum(ROLES)
  const task = z.enum(TASKS).nullable()
  const decisions = z.array(z.object({ moment: z.string(), option: z.string() }))
  const mode = z.enum(['phones', 'hands'])
  const lever = z.string()

  return z.discriminatedUnion('type', [
    entry('opened', {
      protocol: z.int(),
      month: z.string(),
      version: z.string(),
      seed: z.int(),
      mode,
      minutes: z.int().min(1),
    }),
    // Seats.
    entry('seat-taken', { seat, number, nickname, role, task }),
    entry('seat-waits', { seat, number, nickname }),
    entry('seat-turned-away', { seat }),
    entry('seat-left', { seat, forget: z.boolean() }),
    entry('nickname', { seat, nickname }),
    entry('role', { seat, role, task }),
    entry('help-asked', { seat }),
    entry('help-given', { seat }),
    // The flow.
    bare('briefed'),
    entry('moment-begun', { beat, moment: z.string(), decisions }),
    entry('talk-begun', { seconds }),
    entry('talk-extended', { seconds }),
    bare('talk-over'),
    entry('looked', { moment: z.string() }),
    bare('vote-opened'),
    entry('vote-cast', { seat, option: z.string().nullable() }),
    bare('vote-closed'),
    entry('hands', { counts: z.record(z.string(), z.int().min(0)) }),
    entry('tally-shown', { shown: z.boolean() }),
    bare('deciding'),
    entry('second-round', { beat, seconds }),
    entry('decided', {
      beat,
      moment: z.string(),
      option: z.string(),
      by: z.enum(['majority', 'hands', 'overrule', 'habit']),
      reason: z.string(),
    }),
    /** `seat` is empty where the facilitator writes down what a show of hands said. */
    entry('minority-line', { seat: z.string().max(80), beat, text: z.string() }),
    entry('line-hidden', { line: z.int(), hidden: z.boolean() }),
    entry('watcher-note', { seat, task, moment: z.string(), text: z.string() }),
    entry('stepped-back', { to: z.int(), beat }),
    entry('roles-swapped', { roles: z.array(z.object({ seat, role, task })) }),
    bare('swap-over'),
    bare('stop-point-begun'),
    bare('stop-point-over'),
    /** A seat that pauses is not named. */
    entry('paused', { by: z.enum(['seat', 'facilitator']) }),
    bare('resumed'),
    /** Somebody has stopped for themselves; nobody is named. */
    bare('someone-stopped'),
    bare('stop-seen'),
    entry('mode', { mode }),
    entry('wall-hidden', { hidden: z.boolean() }),
    entry('join-shown', { shown: z.boolean() }),
    entry('moment-skipped', { moment: z.string(), skip: z.boolean() }),
    entry('minutes', { minutes: z.int().min(1) }),
    bare('causes-asked'),
    entry('cause-given', {
      seat,
      cell: z
        .int()
        .min(0)
        .max(CAUSE_CELLS - 1),
    }),
    bare('causes-shown'),
    /** Sums over the group so far, with no seat. */
    entry('belief', {
      when: z.enum(['before', 'after']),
      ticket: z.string(),
      count: z.int().min(1),
      sums: z.array(z.int().min(0)).length(BELIEF.items),
    }),
    entry('month-ended', { decisions }),
    bare('ended'),
    // The debrief.
    entry('debrief-begun', { decisions }),
    entry('debrief-step', { step: z.enum(DEBRIEF_STEPS), item: z.int().min(0) }),
    /** Its planned length as a whole. */
    entry('debrief-time', { seconds }),
    entry('prediction-asked', { lever }),
    entry('prediction-given', { seat, lever, prediction: z.enum(PREDICTIONS) }),
    /** What a show of hands said. */
    entry('predictions-counted', {
      lever,
      counts: z.partialRecord(z.enum(PREDICTIONS), z.int().min(0)),
    }),
    entry('predictions-shown', { lever }),
    entry('replay-shown', { lever }),
    /** What may not be shown is not here: then the texts are empty and stay on the device they were written on. */
    entry('intention-given', { seat, practice: z.string(), policy: z.string(), share: z.boolean() }),
    entry('intentions-shown', { shown: z.boolean() }),
    entry('intention-hidden', { intention: z.int(), hidden: z.boolean() }),
    /** A local figure that the facilitator brought, and one that was taken away again. */
    entry('figure-added', {
      figure: z.object({
        place: z.string(),
        what: z.string(),
        figure: z.string(),
        year: z.int(),
        source: z.string(),
      }),
    }),
    entry('figure-removed', { figure: z.int() }),
    entry('wiped', { why: z.enum(['facilitator', 'expired']) }),
  ])
}

type Schema = ReturnType<typeof makeSchema>
let made: Schema | null = null

/** The schema of one entry of a log. `at` is milliseconds of the host's clock and never runs back. */
export function entrySchema(): Schema {
  made ??= makeSchema()
  return made
}

export type Entry = z.infer<Schema>
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>
/** An entry before it has its number and time. */
export type Draft = { [T in Entry['type']]: Omit<EntryOf<T>, 'n' | 'at'> }[Entry['type']]
