import type { Bill, MonthState } from '#engine'
import type { MakerOf } from './makers.ts'
import type { Claim, Maker } from './types.ts'

/** A claim with who made the rule behind it. */
export interface MadeClaim extends Claim {
  maker: Maker
}

/** What left the account from the first of the month until a state: costs on top stand under their own rule. */
export function paidClaims(state: MonthState, makerOf: MakerOf): MadeClaim[] {
  return state.ledger.flatMap((line) => {
    if (line.pocket !== 'account' || line.cents >= 0) return []
    const status = line.kind === 'fee' && line.id.endsWith(':fees') ? 'fee' : 'paid'
    const { day, id, kind, cents } = line
    return [{ day, id, kind, cents: -cents, status, maker: makerOf(line) }]
  })
}

/** What still had to leave; the costs on a bill are a claim of their own. */
export function openClaims(bills: readonly Bill[], { fees }: MonthState, makerOf: MakerOf): MadeClaim[] {
  return bills.flatMap((bill): MadeClaim[] => {
    const { id, kind, cents, feeCents, due, status } = bill
    const left = status === 'overdue' ? 'overdue' : 'due'
    const claim: MadeClaim = { day: due, id, kind, cents, status: left, maker: makerOf(bill) }
    if (feeCents === 0) return [claim]
    const maker = fees.find((fee) => fee.bill === id)?.ruleMaker ?? 'fee-rule'
    return [claim, { day: due, id: `${id}:fees`, kind: 'fee', cents: feeCents, status: 'fee', maker }]
  })
}
