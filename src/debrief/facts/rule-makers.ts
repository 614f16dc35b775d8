import type { MonthState } from '#engine'
import type { History } from '../history.ts'
import { apportion } from './apportion.ts'
import type { MadeClaim } from './claims.ts'
import { openClaims, paidClaims } from './claims.ts'
import type { MakerOf } from './makers.ts'
import { makersOf } from './makers.ts'
import type { Press } from './press.ts'
import { pressOf } from './press.ts'
import type { IncomeGap, Maker, MakerMonth, RuleMakers, Share } from './types.ts'

/**
 * Who made the rules behind the shortage of a month.
 *
 * **The shortage** is the largest amount, over all stops of the month, by which what had to go out before the next income
 * was more than what stood on the account, looking back: what the household could not know yet counts too. It is 0 when
 * there always was enough; then there are no shares.
 *
 * **The shares** part it by size over everything that made the money short at that stop: each amount that had left the
 * account since the first of the month, each amount that still had to go out before the next income, costs on top
 * under the rule that made them, and, when the caller knows it, what an income lacks to live on (`gap`). No line is
 * called needless; a large one counts for more because it is large. Shares add up to the shortage to the cent, and to
 * 1000 thousandths. The purse is no part of it: its money left the account as `living`.
 */
export function ruleMakers(history: History, gap: IncomeGap | null = null): RuleMakers {
  const makerOf = makersOf(history.plan)
  const tightest = tightestOf(history)
  return {
    shortage: tightest?.press.short ?? 0,
    at: tightest === null ? null : atOf(tightest),
    shares: tightest === null ? [] : sharesOf(tightest, makerOf, gap),
    month: monthOf(history.end, makerOf),
    foodShort: history.end.foodShort,
  }
}

interface Tightest {
  state: MonthState
  press: Press
}

/** The first stop at which most was lacking; null when there always was enough. */
function tightestOf({ plan, before, end }: History): Tightest | null {
  let tightest: Tightest | null = null
  for (const state of [...before, end]) {
    const press = pressOf(plan, state)
    if (press.short > (tightest?.press.short ?? 0)) tightest = { state, press }
  }
  return tightest
}

const atOf = ({ state, press }: Tightest): RuleMakers['at'] => ({
  day: state.day,
  account: state.account,
  out: press.out,
  income: press.income,
})

function sharesOf({ state, press }: Tightest, makerOf: MakerOf, gap: IncomeGap | null): Share[] {
  const claims = [...paidClaims(state, makerOf), ...openClaims(press.bills, state, makerOf)]
  if (gap !== null && gap.cents > 0) claims.push(lacking(gap, state))
  const makers = [...new Set(claims.map(({ maker }) => maker))]
  const grouped = makers
    .map((maker) => {
      const own = claims.filter((claim) => claim.maker === maker)
      const claimed = own.reduce((all, claim) => all + claim.cents, 0)
      return { maker, claimed, claims: own.map(({ maker: _maker, ...claim }) => claim) }
    })
    .sort((a, b) => b.claimed - a.claimed)
  const weights = grouped.map(({ claimed }) => claimed)
  const parts = apportion(press.short, weights)
  const permille = apportion(1000, weights)
  return grouped.map((group, index) => ({
    ...group,
    cents: parts[index] ?? 0,
    permille: permille[index] ?? 0,
  }))
}

const lacking = ({ cents, maker }: IncomeGap, { day }: MonthState): MadeClaim => ({
  day,
  id: 'income-gap',
  kind: 'income',
  cents,
  status: 'lacking',
  maker,
})

/** Every line of the account, whatever the shortage; what came in of a maker stands beside what went out. */
function monthOf(end: MonthState, makerOf: MakerOf): MakerMonth[] {
  const rows = new Map<Maker, MakerMonth>()
  for (const line of end.ledger) {
    if (line.pocket !== 'account') continue
    const { day, id, kind, cents } = line
    const maker = makerOf(line)
    const row = rows.get(maker) ?? { maker, in: 0, out: 0, fees: 0, lines: [] }
    if (cents >= 0) row.in += cents
    else row.out -= cents
    if (kind === 'fee') row.fees -= cents
    row.lines.push({ day, id, kind, cents })
    rows.set(maker, row)
  }
  return [...rows.values()].sort((a, b) => b.out - a.out || b.in - a.in)
}
