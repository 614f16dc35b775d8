// Letters of the month, and the ladder letters that its kinds of bill can send.

import type { BillKind, Letter, Procedure } from '#engine'
import { centsOf } from '../rules/money.ts'
import { sourceOf } from '../rules/rules.ts'
import { mustBeKnown } from '../say.ts'
import type { LetterSource } from '../schema/letter.ts'
import type { Context } from './context.ts'
import { compileWhen, organisationOf, withinMonth } from './context.ts'
import { compileEffects } from './effects.ts'

/** A letter of the month. */
export function compileLetter(context: Context, source: LetterSource, index: number): Letter {
  const path = ['letters', index]
  const { say, ids } = context
  mustBeKnown(say, [...path, 'from'], 'sender', source.from, ids.senders, 'Senders are parties or people.')
  withinMonth(context, [...path, 'day'], source.day)
  ladderPlace(context, source, path)
  if (source.missed !== undefined && source.channel !== 'call' && source.channel !== 'visit') {
    const text = 'Only a call or a visit can be missed. Add `channel: call`, or take this text out.'
    say.error([...path, 'missed'], 'letter/cannot-be-missed', text, { key: true })
  }
  if (source.key !== undefined && !flat(source.official).includes(flat(source.key))) {
    say.error(
      [...path, 'key'],
      'letter/key-not-found',
      'These words do not stand in `official`. Copy them from there.',
    )
  }
  return {
    id: source.id,
    from: source.from,
    day: source.day ?? 0,
    ...compileWhen(context, path, source.when),
    content: source.content,
    plain: source.plain ?? organisationOf(context, source.from)?.plain ?? false,
    channel: source.channel ?? 'letter',
    term: source.term ?? 0,
    ...(source.bill === undefined ? {} : { bill: source.bill }),
    ...(source.step === undefined ? {} : { step: source.step }),
    effects: compileEffects(context, path, source.effects),
    tags: source.tags ?? [],
  }
}

/** `bill` must be a booking, `step` a step of that bill's ladder. */
function ladderPlace(context: Context, source: LetterSource, path: (string | number)[]): void {
  const { say, ids, pack } = context
  if (
    source.bill !== undefined &&
    !mustBeKnown(say, [...path, 'bill'], 'bill', source.bill, ids.bills.keys())
  )
    return
  if (source.step === undefined) return
  if (source.bill === undefined) {
    say.error(
      [...path, 'step'],
      'letter/step-without-bill',
      'A `step` belongs to a bill: add `bill: <booking>`.',
      { key: true },
    )
    return
  }
  const steps = pack.kinds[ids.bills.get(source.bill) ?? '']?.ladder.map((step) => step.id) ?? []
  mustBeKnown(
    say,
    [...path, 'step'],
    'step',
    source.step,
    steps,
    `These are the steps when \`${source.bill}\` is not paid.`,
  )
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The kinds of bill that are used, with their ladders. */
export function compileKinds(context: Context, used: Iterable<string>): Record<string, BillKind> {
  const kinds: Record<string, BillKind> = {}
  for (const id of [...new Set(used)].sort()) {
    const kind = Object.hasOwn(context.pack.kinds, id) ? context.pack.kinds[id] : undefined
    if (kind === undefined) continue
    const ladder = kind.ladder.map(({ id: step, after, fee, letter, threat }) => ({
      id: step,
      after,
      ...(fee === undefined
        ? {}
        : {
            fee: {
              percent: fee.percent,
              min: centsOf(fee.min),
              ruleMaker: fee.by ?? ('fee-rule' as const),
              source: sourceOf(fee.source),
            },
          }),
      ...(letter === undefined ? {} : { letter }),
      threat: threat ?? false,
    }))
    kinds[id] = { id, essential: kind.essential, ladder }
  }
  return kinds
}

/** Letters of the rules pack that can come: those of ladders and of applications. Who sends them is known when they go, so `from` is empty. */
export function packLetters(
  context: Context,
  kinds: Record<string, BillKind>,
  procedures: readonly Procedure[],
): Letter[] {
  const ids = new Set([
    ...Object.values(kinds).flatMap((kind) => kind.ladder.flatMap((step) => step.letter ?? [])),
    ...procedures.flatMap(({ letters }) => [letters.incomplete, letters.lapsed]),
  ])
  return [...ids].sort().flatMap((id): Letter[] => {
    const letter = context.pack.letters[id]
    if (letter === undefined) return []
    const { content, plain, term } = letter
    const sent = { plain: plain ?? false, channel: 'letter', term: term ?? 0 } as const
    return [{ id, from: '', day: 0, content, ...sent, effects: [], tags: [] }]
  })
}
