// Levers: the same month under other circumstances, as a change of the plan. Luck hangs on names, so it stays the same.

import type { PlanData } from './plan.ts'
import type { Change, Lever, Organisation } from './system.ts'

/** The plan with every change of a lever laid over it; the plan that came in stays as it is. */
export function applyLever(data: PlanData, lever: Lever): PlanData {
  return lever.changes.reduce(applyChange, data)
}

function applyChange(data: PlanData, change: Change): PlanData {
  switch (change.change) {
    case 'opening':
      return { ...data, opening: { ...data.opening, account: data.opening.account + change.account } }
    case 'income':
      return { ...data, bookings: [...data.bookings, incomeOf(data, change)] }
    case 'letters':
      return {
        ...data,
        letters: data.letters.map((letter) => ({ ...letter, plain: change.plain })),
        organisations: data.organisations.map((each) => ({ ...each, plain: change.plain })),
      }
    case 'circumstances':
      return withCircumstances(data, change.set)
    case 'town':
      return inTown(data, data.elsewhere[change.town] ?? [])
  }
}

function incomeOf(
  data: PlanData,
  change: Extract<Change, { change: 'income' }>,
): PlanData['bookings'][number] {
  const heads = data.people.filter((person) => person.household).length
  const { id, day, single, family, ruleMaker, source } = change
  const cents = heads > 1 ? family : single
  const income = { kind: 'benefit', party: '', how: 'income', known: true, instalment: false } as const
  return { id, day, cents, ruleMaker, source, ...income }
}

/** What is granted without asking also has a date and an amount that are known. */
function withCircumstances(data: PlanData, set: Partial<PlanData['circumstances']>): PlanData {
  const changed = { ...data, circumstances: { ...data.circumstances, ...set } }
  if (set.automatic !== true) return changed
  const sure = new Set(['allowance-rule', 'benefit-norm'])
  return {
    ...changed,
    bookings: data.bookings.map((each) =>
      each.how === 'income' && sure.has(each.ruleMaker) ? { ...each, known: true } : each,
    ),
  }
}

/** The same organisations as another town has them: their days, papers and way of writing. */
function inTown(data: PlanData, town: Organisation[]): PlanData {
  const there = new Map(town.map((each) => [each.id, each]))
  const plainOf = (from: string, plain: boolean): boolean => there.get(from)?.plain ?? plain
  return {
    ...data,
    organisations: data.organisations.map((each) => there.get(each.id) ?? each),
    letters: data.letters.map((letter) => ({ ...letter, plain: plainOf(letter.from, letter.plain) })),
    procedures: data.procedures.map((procedure) => {
      const days = there.get(procedure.party)?.days ?? 0
      return days > 0 ? { ...procedure, days } : procedure
    }),
  }
}
