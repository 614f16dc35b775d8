// Random requests of random roles, most of them near enough to what the session stands at to lead somewhere.

import fc from 'fast-check'
import type { From, Request } from '#session/protocol'
import { DEBRIEF_STEPS, PREDICTIONS, ROLES, TASKS } from '#session/protocol'
import type { Group } from './group.ts'
import { facilitator, seat, wall } from './group.ts'

/** One move, drawn before anything is known of the session. */
export interface Move {
  who: number
  what: number
  a: number
  b: number
  /** Milliseconds until the move. */
  wait: number
}

const whole = fc.nat({ max: 1 << 20 })
export const move: fc.Arbitrary<Move> = fc.record({
  who: fc.nat({ max: 39 }),
  what: whole,
  a: whole,
  b: whole,
  wait: fc.oneof(fc.constant(0), fc.nat({ max: 200_000 })),
})
export const moves = (most: number) => fc.array(move, { minLength: 10, maxLength: most, size: 'max' })

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Even numbers above 19 are the facilitator, who mostly does the next thing; 0 to 12 are seats, 13 is the wall. */
function sender({ who }: Move): From {
  if (who === 13) return wall
  return who < 13 ? seat(`s${who}`) : facilitator
}

/** What a move asks, here and now. Seats mostly vote while they can. */
export function requestOf(group: Group, drawn: Move): { request: Request; from: From } {
  const from = sender(drawn)
  const { what, a, b } = drawn
  const all = anything(group, drawn)
  const voting = group.authority.phase === 'vote'
  if (from.role === 'facilitator' && a % 3 > 0 && (!voting || b % 4 === 0))
    return { request: leading(group, drawn), from }
  if (from.role === 'seat' && b % 3 > 0 && voting) return { request: all[0] as Request, from }
  return { request: pick(all, what), from }
}

/** What leads on in the flow, so that sessions come far; now and then a detour. */
function leading(group: Group, drawn: Move): Request {
  const { acts, main } = group.authority.view(facilitator, group.now)
  const detours = acts.filter((act) => act !== 'wipe' && (act !== 'end' || drawn.b % 50 === 0))
  const act =
    drawn.b % 4 === 0 && detours.length > 0
      ? pick(detours, drawn.what)
      : main === 'wipe' && drawn.b % 3 > 0
        ? 'pause'
        : main
  return anything(group, drawn).find(({ type }) => type === act) ?? { type: 'resume' }
}

/** Every request there is, filled in for where the session stands. */
export function anything(group: Group, { what, a, b }: Omit<Move, 'who' | 'wait'>): Request[] {
  const view = group.authority.view(facilitator, group.now)
  const beat = Math.max(0, view.flow.beat + (b % 10 === 0 ? -1 : 0))
  const options = [...view.options, ...(view.options.length === 0 || b % 7 === 0 ? ['nowhere'] : [])]
  const option = pick(options, a)
  const number = (a % 13) + 1
  const upcoming = [...view.upcoming.map(({ moment }) => moment), 'quiet-one']
  const text = pick(['Wij dachten anders.', 'Stil', '<b>=1+1</b>', 'é🙂'], a)
  const lever = view.walk?.lever || 'slack'
  const intentions = [...(view.walk?.intentions ?? []).map(({ intention }) => intention), 3]
  const when = a % 2 === 0 ? ('before' as const) : ('after' as const)
  return [
    { type: 'vote', beat, option: a % 9 === 0 ? null : option },
    { type: 'join', nickname: pick(['', 'Bo', 'Ana'], a), ...(a % 2 === 0 ? {} : { wish: pick(ROLES, b) }) },
    { type: 'nickname', nickname: text },
    { type: 'wish', wish: pick(ROLES, a) },
    { type: 'line', beat, text },
    { type: 'remark', text },
    { type: 'cause', beat, cell: a % 6 },
    { type: 'belief', when, ticket: `ticketticket${a % 20}`, answers: [1, 2, 3, (a % 5) + 1] },
    { type: 'pause' },
    { type: 'stop' },
    { type: 'call' },
    { type: 'leave', forget: b % 2 === 0 },
    { type: 'brief' },
    { type: 'begin', beat },
    { type: 'talk', beat },
    { type: 'extend', beat, seconds: a % 400 },
    { type: 'look-further', beat },
    { type: 'open-vote', beat },
    { type: 'close-vote', beat },
    { type: 'hands', beat, counts: { [option]: a % 30 } },
    { type: 'show-tally', shown: b % 2 === 0 },
    { type: 'to-decide', beat },
    { type: 'second-round', beat },
    { type: 'decide', beat, option, reason: b % 4 === 0 ? '' : text },
    { type: 'pass', beat },
    { type: 'hide-line', line: pick([...view.lines.map(({ line }) => line), 3], a), hidden: b % 2 === 0 },
    { type: 'step-back', to: pick([...view.decided.map(({ n }) => n), 1], a) },
    { type: 'swap' },
    { type: 'end-swap' },
    { type: 'stop-point' },
    { type: 'end-stop-point' },
    { type: 'resume' },
    { type: 'mode', mode: b % 3 === 0 ? 'hands' : 'phones' },
    { type: 'hide-wall', hidden: b % 2 === 0 },
    { type: 'show-join', shown: b % 2 === 0 },
    { type: 'skip', moment: pick(upcoming, a), skip: b % 2 === 0 },
    { type: 'minutes', minutes: (a % 60) + 1 },
    { type: 'admit', number },
    { type: 'turn-away', number },
    { type: 'remove', number },
    { type: 'role', number, role: pick(ROLES, a), ...(b % 2 === 0 ? {} : { task: pick(TASKS, what) }) },
    { type: 'help-given', number },
    { type: 'stop-seen' },
    { type: 'ask-causes' },
    { type: 'show-causes' },
    { type: 'end' },
    { type: 'debrief' },
    { type: 'debrief-step', step: pick(DEBRIEF_STEPS, a), item: b % 4 },
    { type: 'debrief-time', seconds: 60 + (a % 7000) },
    { type: 'ask-prediction', lever: pick(['slack', 'ask-once'], b) },
    { type: 'count-predictions', lever, counts: { [pick(PREDICTIONS, a)]: b % 45 } },
    { type: 'show-predictions', lever },
    { type: 'show-replay', lever },
    { type: 'show-intentions', shown: b % 2 === 0 },
    { type: 'hide-intention', intention: pick(intentions, a), hidden: b % 2 === 0 },
    {
      type: 'add-figure',
      figure: { place: 'Almere', what: `telling ${a % 6}`, figure: `${a}`, year: 2024, source: 'CBS' },
    },
    { type: 'remove-figure', figure: a % 40 },
    { type: 'predict', lever, prediction: pick(PREDICTIONS, b) },
    { type: 'intend', practice: text, policy: '', share: b % 2 === 0 },
    ...(b % 400 === 0 || view.main === 'wipe' ? [{ type: 'wipe' } as const] : []),
  ]
}

/** Everything anybody can see, as it would go over the wire. */
export function allViews({ authority, now }: Group): string {
  const seats = Array.from({ length: 14 }, (_, n) => authority.view(seat(`s${n}`), now))
  return JSON.stringify([authority.view(facilitator, now), authority.view(wall, now), seats])
}
