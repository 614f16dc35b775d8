// What the wall says of what went by itself, and of who decided.

import { describe, expect, it } from 'vitest'
import type { LedgerView } from '#engine'
import { loadWords } from '#i18n'
import type { Consequence, TallyView, WallView } from '#session/protocol'
import { monthWords } from '../../src/pages/common/month-words.ts'
import { decidedBy } from '../../src/pages/wall/decided-by.ts'
import { goneText } from '../../src/pages/wall/told-text.ts'

const words = await loadWords('nl', 'group')
const month = monthWords({ 'bookings.huur.name': 'Huur', 'bookings.water.name': 'Water' })

const line = (
  day: number,
  id: string,
  cents: number,
  status: LedgerView['status'] = 'booked',
): LedgerView => ({
  day,
  id,
  cents,
  kind: 'other',
  ruleMaker: 'rent',
  balance: 0,
  status,
})

describe('what went from the account by itself', () => {
  const ledger = [
    line(1, 'huur', -60000),
    line(3, 'water', -2400, 'bounced'),
    line(3, 'loon', 90000),
    line(3, 'huur', -10000),
    line(3, 'water', -2400),
  ]

  it('is everything that was booked since, also on the day of the decision, and nothing that bounced or came in', () => {
    // Two lines were booked before: the rent of day 1 and the wage of day 3. 10000 + 2400 = 12400 went after them.
    expect(goneText(ledger, 2, month, words)).toBe(
      'Van de rekening ging €\u00a0124,00. Het meest was voor: Huur en Water.',
    )
    // From the beginning: 60000 + 10000 + 2400.
    expect(goneText(ledger, 0, month, words)).toContain('€\u00a0724,00')
  })

  it('is not said where nothing went', () => {
    expect(goneText(ledger, 4, month, words)).toBe('')
  })
})

describe('who decided', () => {
  const consequence: Consequence = {
    day: 1,
    moment: 'one',
    option: 'a',
    outcome: '',
    by: 'overrule',
    reason: 'Zo.',
  }
  const tally = (leading: string | null, votes: number): TallyView => ({
    by: 'phones',
    counts: [
      { option: 'a', votes },
      { option: 'b', votes },
    ],
    blank: 0,
    leading,
  })
  const said = (by: Consequence['by'], sums: TallyView | null) =>
    decidedBy({ consequence: { ...consequence, by }, tally: sums } as WallView, words.t)

  it('is the facilitator otherwise only where something led', () => {
    expect(said('majority', tally('a', 2))).toBe('Jullie kozen')
    expect(said('overrule', tally('b', 2))).toBe('De begeleider besliste anders')
    expect(said('overrule', tally(null, 2))).toBe('De stemmen waren gelijk. De begeleider besliste')
    expect(said('overrule', tally(null, 0))).toBe('De begeleider besliste')
    // Sums that were kept from the screen stay kept.
    expect(said('overrule', null)).toBe('De begeleider besliste')
  })
})
