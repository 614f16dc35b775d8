import type { Lever } from '#engine'
import { centsOf } from '../rules/money.ts'
import { sourceOf } from '../rules/rules.ts'
import type { ChangeSource, LeverSource } from '../schema/lever.ts'

type Change = Lever['changes'][number]

/** A lever as the engine applies it; its words are texts. */
export const compileLever = ({ id, changes }: LeverSource): Lever => ({
  id,
  changes: changes.map(compileChange),
})

function compileChange(change: ChangeSource): Change {
  if ('opening' in change) return { change: 'opening', account: centsOf(change.opening.account) }
  if ('income' in change) {
    const { id, day, single, family, by, source } = change.income
    return {
      change: 'income',
      id,
      day,
      single: centsOf(single),
      family: centsOf(family),
      ruleMaker: by,
      source: sourceOf(source),
    }
  }
  if ('letters' in change) return { change: 'letters', plain: change.letters === 'plain' }
  if ('town' in change) return { change: 'town', town: change.town }
  const on = (name: (typeof change.circumstances)[number]): boolean => change.circumstances.includes(name)
  return {
    change: 'circumstances',
    set: {
      ...(on('once') ? { once: true } : {}),
      ...(on('warm') ? { warm: true } : {}),
      ...(on('automatic') ? { automatic: true } : {}),
      ...(on('one-contact') ? { oneContact: true } : {}),
    },
  }
}
