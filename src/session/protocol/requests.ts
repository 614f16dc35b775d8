// What may be asked, per role. The schemas are made when first needed, so that a page that only sends loads none of zod.

import { z } from 'zod'
import { FIGURE_LIMITS } from './figures.ts'
import { BELIEF, CAUSE_CELLS, LIMITS, ROLES, TASKS } from './limits.ts'
import { clean } from './text.ts'
import { DEBRIEF_STEPS, PREDICTIONS } from './walk.ts'

const makeSchemas = () => {
  const ask = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
    z.strictObject({ type: z.literal(type), ...shape })
  const bare = <T extends string>(type: T) => ask(type, {})
  const words = (most: number) => z.string().max(most).transform(clean)
  const said = (most: number) => words(most).pipe(z.string().min(1))
  const option = z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(80)
  const beat = z.int().min(0)
  const seat = z.int().min(1).max(LIMITS.people)
  const moment = z.string().min(1).max(160)
  const mark = z.int().min(BELIEF.lowest).max(BELIEF.highest)
  const nickname = words(LIMITS.nickname)
  const lever = option
  const hands = z.int().min(0).max(LIMITS.hands)

  const bySeat = z.discriminatedUnion('type', [
    ask('join', { nickname: nickname.optional(), wish: z.enum(ROLES).optional() }),
    ask('nickname', { nickname }),
    ask('wish', { wish: z.enum(ROLES) }),
    /** `null` is a blank vote. */
    ask('vote', { beat, option: option.nullable() }),
    ask('line', { beat, text: said(LIMITS.line) }),
    ask('remark', { text: said(LIMITS.remark) }),
    ask('cause', {
      beat,
      cell: z
        .int()
        .min(0)
        .max(CAUSE_CELLS - 1),
    }),
    /** `ticket` is drawn by the device, so that an answer sent twice counts once without saying whose it is. */
    ask('belief', {
      when: z.enum(['before', 'after']),
      ticket: z.string().regex(/^[a-z0-9]{12,40}$/),
      answers: z.array(mark).length(BELIEF.items),
    }),
    ask('predict', { lever, prediction: z.enum(PREDICTIONS) }),
    /** Without `share` only that something was written is kept. */
    ask('intend', {
      practice: words(LIMITS.intention),
      policy: words(LIMITS.intention),
      share: z.boolean(),
    }),
    bare('pause'),
    bare('stop'),
    bare('call'),
    ask('leave', { forget: z.boolean() }),
  ])

  const byFacilitator = z.discriminatedUnion('type', [
    bare('brief'),
    /** To the next moment of the group; `beat` is the one that ends with it. */
    ask('begin', { beat }),
    ask('talk', { beat }),
    /** New length of the talk as a whole; 0 switches the clock off. */
    ask('extend', { beat, seconds: z.int().min(0).max(LIMITS.talk) }),
    ask('look-further', { beat }),
    ask('open-vote', { beat }),
    ask('close-vote', { beat }),
    ask('hands', { beat, counts: z.record(option, z.int().min(0).max(LIMITS.hands)) }),
    ask('show-tally', { shown: z.boolean() }),
    ask('to-decide', { beat }),
    ask('second-round', { beat }),
    ask('decide', { beat, option, reason: words(LIMITS.reason).optional() }),
    /** Leaves this moment to the household. */
    ask('pass', { beat }),
    ask('line', { beat, text: said(LIMITS.line) }),
    ask('hide-line', { line: beat, hidden: z.boolean() }),
    /** `to` is the number (`n`) of the decision in the log that is taken back. */
    ask('step-back', { to: beat }),
    bare('swap'),
    bare('end-swap'),
    bare('stop-point'),
    bare('end-stop-point'),
    bare('pause'),
    bare('resume'),
    ask('mode', { mode: z.enum(['phones', 'hands']) }),
    ask('hide-wall', { hidden: z.boolean() }),
    /** How to join, large on the wall once more, for who comes late or lost the page. */
    ask('show-join', { shown: z.boolean() }),
    ask('skip', { moment, skip: z.boolean() }),
    ask('minutes', { minutes: z.int().min(1).max(LIMITS.minutes) }),
    ask('admit', { number: seat }),
    ask('turn-away', { number: seat }),
    ask('remove', { number: seat }),
    ask('role', { number: seat, role: z.enum(ROLES), task: z.enum(TASKS).optional() }),
    ask('help-given', { number: seat }),
    bare('stop-seen'),
    bare('ask-causes'),
    bare('show-causes'),
    bare('end'),
    bare('debrief'),
    ask('debrief-step', {
      step: z.enum(DEBRIEF_STEPS),
      item: z
        .int()
        .min(0)
        .max(LIMITS.items - 1),
    }),
    ask('debrief-time', {
      seconds: z
        .int()
        .min(60)
        .max(LIMITS.minutes * 60),
    }),
    /** Opens a circumstance for the group to predict, or comes back to one that was looked at. */
    ask('ask-prediction', { lever }),
    ask('count-predictions', { lever, counts: z.partialRecord(z.enum(PREDICTIONS), hands) }),
    ask('show-predictions', { lever }),
    ask('show-replay', { lever }),
    ask('show-intentions', { shown: z.boolean() }),
    /** A figure of the place where the group is; without its year or its source it is no figure. */
    ask('add-figure', {
      figure: z.strictObject({
        place: said(FIGURE_LIMITS.place),
        what: said(FIGURE_LIMITS.what),
        figure: said(FIGURE_LIMITS.figure),
        year: z.int().min(FIGURE_LIMITS.firstYear).max(FIGURE_LIMITS.lastYear),
        source: said(FIGURE_LIMITS.source),
      }),
    }),
    /** By the number of the entry that brought it. */
    ask('remove-figure', { figure: beat }),
    ask('hide-intention', { intention: beat, hidden: z.boolean() }),
    bare('wipe'),
  ])
  return { seat: bySeat, facilitator: byFacilitator }
}

type Schemas = ReturnType<typeof makeSchemas>
let made: Schemas | null = null

/** The schemas of what a seat and a facilitator may ask; a wall asks nothing. */
export function requestSchemas(): Schemas {
  made ??= makeSchemas()
  return made
}

export type SeatRequest = z.infer<Schemas['seat']>
export type FacilitatorRequest = z.infer<Schemas['facilitator']>
export type Request = SeatRequest | FacilitatorRequest

/** Who sends a request, as the host has established it. */
export type From = { role: 'facilitator' } | { role: 'wall' } | { role: 'seat'; seat: string }
