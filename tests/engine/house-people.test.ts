// Who is drawn at home: where the story says they are, and nowhere else.

import { describe, expect, it } from 'vitest'
import { linkPlan, startMonth, view } from '#engine'
import { dilemma, option, smallMonth } from '../support/small-month.ts'

/** Figures of grown-ups at a first moment in a place, at a time in minutes after midnight. */
function grownUps(place: string, minute: number) {
  const plan = linkPlan(
    smallMonth({ letters: [], moments: [dilemma('m', 1, [option('a')], { place, minute })] }),
  )
  const { people } = view(plan, startMonth(plan, 1), 'player').house
  return people.filter(({ figure }) => figure === 'mother').map(({ room }) => room)
}

describe('a grown-up at home', () => {
  it('sits at the table of the kitchen at night, and is not drawn there while awake in bed', () => {
    expect(grownUps('kitchen', 23 * 60)).toEqual(['table'])
    expect(grownUps('parents-room', 23 * 60)).toEqual([])
    // In the evening nobody is in bed yet.
    expect(grownUps('parents-room', 19 * 60)).toHaveLength(1)
  })

  it('is not drawn when the moment is elsewhere', () => {
    expect(grownUps('shop', 12 * 60)).toEqual([])
  })
})
