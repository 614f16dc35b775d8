import { describe, expect, it } from 'vitest'
import { seatTexts } from '../../src/scenario/files/seat-texts.ts'

describe('the texts of a seat', () => {
  it('are what is read along and voted on, without letters, cards and steps', () => {
    const kept = {
      title: 'a',
      'content.0': 'a',
      'moments.drum.text': 'a',
      'moments.talk.turns.one.options.ask.outcomes.yes.result': 'a',
      'people.noor.name': 'a',
      'organisations.bank.name': 'a',
      'procedures.rent.title': 'a',
      'needs.school.text': 'a',
    }
    const left = {
      'letters.bill.text': 'a',
      'people.noor.strengths.0': 'a',
      'organisations.bank.card': 'a',
      'procedures.rent.steps.form.title': 'a',
    }
    expect(seatTexts({ ...kept, ...left })).toEqual(kept)
  })
})
