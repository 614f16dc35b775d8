// Consent to look at what others have: given, refused, not asked; and where a paper is asked only once.

import { describe, expect, it } from 'vitest'
import type { Effect, PlanData } from '#engine'
import { applyLever, evaluate, linkPlan } from '#engine'
import { answers, begin, evening, everyDay, form, paperMonth } from '../support/paper-month.ts'
import { organisation, paper } from '../support/small-month.ts'

const onDay1 = [begin('form'), begin('again')]
/** The office is given `income` on day 1; on day 2 the other organisation asks for it. */
function month(consent: boolean | null, knows: string[] = ['office'], purpose = 'share'): PlanData {
  const said: Effect[] =
    consent === null ? [] : [{ do: 'consent', organisation: 'elsewhere', purpose, given: consent }]
  return paperMonth({
    papers: [paper('income', { held: 'fresh' })],
    organisations: [organisation('office'), organisation('elsewhere', { knows })],
    procedures: [form(['income']), { ...form(['income'], { party: 'elsewhere' }), id: 'again' }],
    moments: everyDay(3, { 1: [...onDay1, ...said] }),
  })
}
const second = (data: PlanData) => answers(evening(data, 2, { 1: ['form alone'], 2: ['again alone'] }))[1]
const once = { id: 'once', changes: [{ change: 'circumstances' as const, set: { once: true } }] }

describe('consent to share', () => {
  it('given, lets an organisation look at what one it knows already has', () => {
    expect(second(month(true))).toBe('income known')
    expect(second(month(true, []))).toBe('income given')
  })

  it('refused, or never asked: the paper is asked again', () => {
    expect(second(month(false))).toBe('income given')
    expect(second(month(null))).toBe('income given')
  })

  it('is for its own purpose only', () => {
    expect(second(month(true, ['office'], 'research'))).toBe('income given')
  })

  it('does not work backwards: what nobody has been given, nobody knows', () => {
    expect(answers(evening(month(true), 1, { 1: ['again alone'] }))).toEqual(['income given'])
  })

  it('may be taken back, and a condition can ask for it', () => {
    const data = month(true)
    const back: Effect = { do: 'consent', organisation: 'elsewhere', purpose: 'share', given: false }
    const taken = { ...data, moments: everyDay(3, { 1: [...onDay1], 2: [back] }) }
    expect(second(taken)).toBe('income given')
    const says = (of: PlanData) =>
      evaluate(linkPlan(of), evening(of, 2), ['get', 'consents', 'elsewhere/share'])
    expect([says(data), says(taken), says(month(null))]).toEqual([true, false, false])
  })
})

describe('where a paper is asked once', () => {
  const asksOnce = (consent: boolean | null) => second(applyLever(month(consent, []), once))

  it('everybody knows it, also without a word about consent', () => {
    expect([asksOnce(null), asksOnce(true)]).toEqual(['income known', 'income known'])
  })

  it('a no stays a no', () => {
    expect(asksOnce(false)).toBe('income given')
  })
})
