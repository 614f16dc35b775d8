// The expectations of a month, checked against what it has.

import { mustBeKnown } from '../say.ts'
import type { ExpectsSource } from '../schema/expects.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'

/** What an author expects a search to find; shares are parts of 1. */
export interface Expectations {
  winnable?: 'no' | 'only-with-luck' | 'yes'
  reaches?: 'all' | string[]
  tunnel?: { from: number; to: number }
  minutes?: { from: number; to: number }
  spread?: NonNullable<ExpectsSource['spread']>
}

/**
 * The expectations of a month; null when its file has none.
 * @param ids what a play can reach, by the ids of its items
 */
export function compileExpects(context: Context, ids: Iterable<string>): Expectations | null {
  const { expects } = context.month
  if (expects === undefined) return null
  const { winnable, reaches, tunnel, minutes, spread } = expects
  const known = [...ids]
  if (Array.isArray(reaches))
    reaches.forEach((id, index) => {
      mustBeKnown(context.say, ['expects', 'reaches', index], 'item', id, known)
    })
  const shares = tunnel === undefined ? undefined : { from: shareOf(tunnel.from), to: shareOf(tunnel.to) }
  ordered(context, ['expects', 'tunnel'], shares)
  ordered(context, ['expects', 'minutes'], minutes)
  for (const [name, room] of Object.entries(spread ?? {}))
    ordered(context, ['expects', 'spread', name], {
      from: room?.['at-least'] ?? 0,
      to: room?.['at-most'] ?? Number.POSITIVE_INFINITY,
    })
  return {
    ...(winnable === undefined ? {} : { winnable }),
    ...(reaches === undefined ? {} : { reaches }),
    ...(shares === undefined ? {} : { tunnel: shares }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(spread === undefined ? {} : { spread }),
  }
}

const shareOf = (percent: string): number => Number(percent.slice(0, -1)) / 100

function ordered({ say }: Context, path: Path, bounds: { from: number; to: number } | undefined): void {
  if (bounds === undefined || bounds.from <= bounds.to) return
  say.error(
    path,
    'expects/order',
    'This runs back from more to less, so nothing fits. Write the smaller one first.',
    {
      key: true,
    },
  )
}
