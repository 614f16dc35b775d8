// A bare month with one choice of two on each of its first days: small enough to walk whole.
import type { Dilemma, Option, Plan, PlanData } from '#engine'
import { linkPlan } from '#engine'

const option = (id: string, cents: number): Option => ({
  id,
  distance: 'near',
  always: false,
  actions: 0,
  needs: { account: 0, purse: 0 },
  tags: [],
  outcomes: [
    {
      id: 'done',
      effects: [
        {
          do: 'pay',
          id,
          cents,
          kind: 'other',
          ruleMaker: 'price',
          source: { illustrative: true, from: '', asOf: '2025' },
          from: 'account',
        },
      ],
    },
  ],
})

const choice = (day: number): Dilemma => ({
  id: `day-${day}`,
  kind: 'dilemma',
  trigger: { from: day, to: day },
  minute: 1200,
  place: 'kitchen',
  picture: '',
  tags: [],
  stopPoint: false,
  options: [option('dear', 2 ** day), option('cheap', 0)],
})

/** A month of 30 days with so many choices; no two plays of it end with the same money. */
export function choicesAMonth(plan: Plan, choices: number): Plan {
  const empty: PlanData = {
    ...plan.data,
    bookings: [],
    letters: [],
    procedures: [],
    needs: [],
    days: 30,
    opening: { ...plan.data.opening, account: 100_000, letters: [] },
    kinds: { ...plan.data.kinds, other: { id: 'other', essential: false, ladder: [] } },
    moments: Array.from({ length: choices }, (_, n) => choice(n + 1)),
  }
  return linkPlan(empty)
}
