import type { Translated } from '../keys.ts'
import type { beliefSentences as nl } from '../nl/belief-sentences.ts'

export const beliefSentences: Translated<typeof nl> = {
  lead: 'What do you think now? There is no right answer.',
  items: {
    i0: 'Money worries mostly come from what happens to somebody.',
    i1: 'Money worries mostly come from what somebody chooses.',
    i2: 'Rules and prices decide whether somebody gets by.',
    i3: 'Whoever really wants to can get out of money worries alone.',
  },
  marks: {
    m1: 'disagree completely',
    m2: 'disagree',
    m3: 'in between',
    m4: 'agree',
    m5: 'agree completely',
  },
  progress: 'Sentence {number} of {of}',
  next: 'Next',
  first: 'Choose first',
  skip: 'Skip this',
  go: 'Done',
  kept: 'Saved on this device.',
  own: 'What you answered',
  before: 'Before: {mark}',
  after: 'Now: {mark}',
  ask: 'Answer four short sentences',
  askNote: 'One minute. You may, you do not have to.',
}
