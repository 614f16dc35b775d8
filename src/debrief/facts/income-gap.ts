import type { Plan } from '#engine'
import type { LeverData } from '../replays/types.ts'
import type { IncomeGap } from './types.ts'

/**
 * What the income of this household is short of what one can live on, as a lever with an income has it with its source;
 * null without such a lever. The rule is the wage's where most of the income of the month is wage.
 */
export function incomeGapOf(plan: Plan, levers: readonly LeverData[]): IncomeGap | null {
  for (const { changes } of levers) {
    for (const change of changes) {
      if (change.change !== 'income') continue
      const { single, family, source } = change
      const maker = mostlyWage(plan) ? 'wage' : change.ruleMaker
      return { cents: plan.heads > 1 ? family : single, maker, source }
    }
  }
  return null
}

function mostlyWage({ data }: Plan): boolean {
  const sum = (maker: string): number =>
    data.bookings.reduce(
      (all, { how, ruleMaker, cents }) => all + (how === 'income' && ruleMaker === maker ? cents : 0),
      0,
    )
  return sum('wage') > sum('benefit-norm')
}
