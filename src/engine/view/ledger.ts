import { findBill } from '../bill.ts'
import type { Plan } from '../link.ts'
import type { MonthState } from '../state.ts'
import type { LedgerView } from '../view-types.ts'

/** The account line by line with its running balance; debits that bounced stand in their place and move nothing. */
export function ledgerView(plan: Plan, state: MonthState): LedgerView[] {
  const account = state.ledger.filter((line) => line.pocket === 'account')
  let balance = state.account - account.reduce((sum, line) => sum + line.cents, 0)
  const booked = account.map((line): LedgerView => {
    balance += line.cents
    return { ...pick(line), balance, status: 'booked' }
  })
  const bounced = state.bounces.map((bounce): LedgerView => {
    const bill = findBill(state, bounce.bill)
    const before = booked.filter((line) => line.day <= bounce.day).at(-1)
    return {
      day: bounce.day,
      id: bounce.bill,
      cents: -bounce.cents,
      kind: bill?.kind ?? 'other',
      ruleMaker: bill?.ruleMaker ?? 'household',
      balance: before?.balance ?? plan.data.opening.account,
      status: 'bounced',
    }
  })
  return [...booked, ...bounced].sort((a, b) => a.day - b.day)
}

const pick = ({ day, id, cents, kind, ruleMaker }: MonthState['ledger'][number]) => ({
  day,
  id,
  cents,
  kind,
  ruleMaker,
})
