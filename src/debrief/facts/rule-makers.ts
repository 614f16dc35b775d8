import type { MonthState } from '#engine'
import { freeCents } from '#engine'
import type { History } from '../history.ts'
import { apportion } from './apportion.ts'
import type { MadeClaim } from './claims.ts'
import { openClaims, paidClaims } from './claims.ts'
import type { MakerOf } from './makers.ts'
import { makersOf } from './makers.ts'
import type { IncomeGap, Maker, RuleMakers, Share } from './types.ts'

/**
 * Who made the rules behind the shortage of a month.
 *
 * **The shortage** is the largest amount, over all stops of the month, by which what had to go out before the next sure
 * income was more than what stood on the account (the engine's free cents, below zero). It is 0 when there always was
 * enough; then there are no shares.
 *
 * **The shares** part it by size over everything that made the money short at that stop: each amount that had left the
 * account since the first of the month, each amount that still had to go out before the next sure income, costs on top
 * under the rule that made them, and, when the caller knows it, what an income lacks to live on (`gap`). No line is
 * called needless; a large one counts for more because it is large. Shares add up to the shortage to the cent, and to
 * 1000 thousandths. The purse is no part of it: its money left the account as `living`.
 */
export function ruleMakers(history: History, gap: IncomeGap | null = null): RuleMakers {
  const { plan, end } = history
  const makerOf = makersOf(plan)
  const tightest = tightestOf(history)
  const short = tightest === null ? null : { ...tightest, slack: freeCents(plan, tightest.state) }
  return {
    shortage: tightest?.cents ?? 0,
    at:
      short === null
        ? null
        : {
            day: short.state.day,
            account: short.state.account,
            out: short.slack.out,
            income: { day: short.slack.day, cents: short.slack.income },
          },
    shares: tightest === null ? [] : sharesOf(history, tightest, makerOf, gap),
    month: monthOf(end, makerOf),
    foodShort: end.foodShort,
  }
}

/** Where free money was lowest and below zero; the first such stop. */
function tightestOf({ plan, before, end }: History): { state: MonthState; cents: number } | null {
  let tightest: { state: MonthState; cents: number } | null = null
  for (const state of [...before, end]) {
    const cents = -freeCents(plan, state).free
    if (cents > (tightest?.cents ?? 0)) tightest = { state, cents }
  }
  return tightest
}

function sharesOf(
  { plan }: History,
  { state, cents }: { state: MonthState; cents: number },
  makerOf: MakerOf,
  gap: IncomeGap | null,
): Share[] {
  const claims = [...paidClaims(state, makerOf), ...openClaims(plan, state, makerOf)]
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
  const parts = apportion(cents, weights)
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
function monthOf(end: MonthState, makerOf: MakerOf): RuleMakers['month'] {
  const rows = new Map<Maker, RuleMakers['month'][number]>()
  for (const line of end.ledger) {
    if (line.pocket !== 'account') continue
    const maker = makerOf(line)
    const row = rows.get(maker) ?? { maker, in: 0, out: 0, fees: 0 }
    if (line.cents >= 0) row.in += line.cents
    else row.out -= line.cents
    if (line.kind === 'fee') row.fees -= line.cents
    rows.set(maker, row)
  }
  return [...rows.values()].sort((a, b) => b.out - a.out || b.in - a.in)
}
