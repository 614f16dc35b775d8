import { describe, expect, it } from 'vitest'
import type { Plan } from '#engine'
import { linkPlan, luck } from '#engine'
import { monthFiles, readMonth } from '#scenario/files'
import { defaultCut, exportSession } from '#session/authority'
import { playRun } from '../../../src/app/cli/play-run.ts'
import { booking, dilemma, option, smallMonth, smallPlan } from '../../support/small-month.ts'
import type { Group } from '../group.ts'
import { facilitator, groupCut, groupPlan, joined, openGroup, START, seat, wall } from '../group.ts'

const shipped = monthFiles().flatMap(({ id, file }): [string, Plan][] => {
  const { month } = readMonth(file)
  return month === null ? [] : [[id, linkPlan(month.plan)]]
})

/** Ten people vote their way through the month; each vote hangs on the seed. */
function playThrough(group: Group, seed: number): number {
  let moments = 0
  group.ask({ type: 'begin', beat: 0 })
  while (group.authority.phase === 'read') {
    moments += 1
    const beat = group.beat()
    group.ask({ type: 'open-vote', beat })
    for (const [n, { number }] of deciders(group).entries()) {
      const { options } = group.authority.view(seat(`s${number}`), START).ballot
      const option = options[Math.floor(luck(seed, `vote-${n}`, beat) * options.length)] ?? null
      group.ask({ type: 'vote', beat, option }, seat(`s${number}`))
    }
    group.ask({ type: 'close-vote', beat })
    const { tally, options } = group.authority.view(facilitator, START)
    group.ask({ type: 'decide', beat, option: tally?.leading ?? options[0] ?? '', reason: 'gelijk' })
    group.ask({ type: 'begin', beat })
  }
  return moments
}
const deciders = (group: Group) =>
  group.authority.view(facilitator, START).seats.filter(({ role }) => role === 'decide')

describe('a shipped month in a group', () => {
  it('is at least one', () => {
    expect(shipped.length).toBeGreaterThan(0)
  })

  it.each(shipped)('%s has a derived cut of at most twelve decisions in 45 minutes', (_id, plan) => {
    const cut = defaultCut(plan)
    expect(cut.moments.length).toBe(12)
    expect(cut.moments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    for (const { moment } of cut.moments) expect(plan.options.get(moment)?.length).toBeGreaterThan(1)
  })

  it.each(shipped)(
    '%s is played to its end, with the ledger of `krap play` for the same decisions',
    (_id, plan) => {
      for (const seed of [1, 2, 3]) {
        const cut = defaultCut(plan)
        const group = joined(openGroup({ plan, cut, seed }), 10)
        const moments = playThrough(group, seed)
        expect(moments).toBeGreaterThan(5)
        expect(moments).toBeLessThanOrEqual(12)
        expect(group.authority.phase).toBe('end')
        const alone = playRun(plan, seed, group.authority.decisions)
        if ('refused' in alone) throw new Error(alone.refused)
        expect(alone.unused).toEqual([])
        const month = group.authority.view(facilitator, START).month
        expect(month?.account).toBe(alone.state.account)
        expect(
          month?.ledger.filter(({ status }) => status === 'booked').map(({ id, cents }) => [id, cents]),
        ).toEqual(
          alone.state.ledger.filter(({ pocket }) => pocket === 'account').map(({ id, cents }) => [id, cents]),
        )
        expect(exportSession(plan, cut, group.authority.log).decisions).toEqual(group.authority.decisions)
      }
    },
  )
})

describe('a derived cut', () => {
  it('takes dilemmas and turns of talks in the order of the month, and no desks', () => {
    const cut = defaultCut(groupPlan)
    expect(cut.moments.map(({ moment }) => moment)).toEqual([
      'quiet-one',
      'one',
      'two',
      'talk/hello',
      'talk/bye',
      'late',
    ])
    // 45 minutes over 6 moments: three of 8 and three of 7.
    expect(cut.moments.map(({ minutes }) => minutes)).toEqual([8, 8, 8, 7, 7, 7])
    expect(cut.moments.map(({ skip }) => skip)).toEqual([false, true, true, true, true, false])
  })
})

describe('the household by itself', () => {
  const liveAlone = (group: Group) => {
    group.ask({ type: 'end' })
    group.ask({ type: 'debrief' })
    return group.authority.decisions
  }

  it('opens the letters that lie there, in the evening, and lives to the end of the month', () => {
    const group = openGroup({ mode: 'hands' })
    expect(liveAlone(group)).toContainEqual({ moment: 'news', option: 'open' })
    expect(group.authority.view(wall, START).month?.day).toBe(30)
  })

  it('pays a bill that bounced once the money is free, and not before', () => {
    // 500 on the account, 640 of rent bounces on day 2; 900 comes on day 4: 1,400 less 640 leaves 760.
    const plan = (wage: number) =>
      smallPlan({
        opening: { ...smallMonth().opening, account: 50000 },
        bookings: [booking('rent', 2, -64000), booking('wage', 4, wage), booking('energy', 9, -70000)],
        moments: [dilemma('before', 3, [option('a')]), dilemma('after', 5, [option('a')])],
      })
    const group = openGroup({ plan: plan(90000), cut: groupCut })
    const decisions = liveAlone(group)
    expect(decisions.filter((each) => each.option === 'pay')).toEqual([{ moment: 'rent', option: 'pay' }])
    expect(decisions.findIndex(({ option: id }) => id === 'pay')).toBeGreaterThan(
      decisions.findIndex(({ moment }) => moment === 'after'),
    )
    // With 600: 1,100 is more than the rent, and the energy of 700 is still to come. 1,100 - 640 - 700 is too little.
    expect(
      liveAlone(openGroup({ plan: plan(60000), cut: groupCut })).map((each) => each.option),
    ).not.toContain('pay')
  })

  it('does as its habits say, also when that is leaving a letter shut', () => {
    const cut = { ...groupCut, habits: { news: 'leave', 'quiet-one': 'first' } }
    const group = openGroup({ mode: 'hands', cut })
    group.ask({ type: 'end' })
    group.ask({ type: 'debrief' })
    expect(group.authority.decisions).not.toContainEqual({ moment: 'news', option: 'open' })
    expect(group.authority.decisions[0]).toEqual({ moment: 'quiet-one', option: 'first' })
  })
})
