import type { Translated } from '../keys.ts'
import type { seatWalk as nl, seatCauses as nlCauses } from '../nl/seat-walk.ts'
import { conceptsStep, debriefSteps, takeAlongStep } from './debrief-steps.ts'

export const seatWalk: Translated<typeof nl> = {
  now: 'On the screen: {name}',
  step: {
    arrive: 'Landing',
    ...debriefSteps,
    cards: conceptsStep,
    intentions: takeAlongStep,
    fan: 'The fan',
  },
  predict: {
    title: 'What will change most?',
    how: 'The screen says what is different. First think, then look. No answer is the right one.',
    note: 'Nobody sees what you choose.',
    kept: 'Kept. You can change it until it is on the screen.',
    money: 'The money',
    mind: 'The room to think',
    paper: 'The paperwork',
    little: 'Little',
    mine: 'You thought: {name}.',
  },
  intend: {
    title: 'What do you take along?',
    note: 'Make it small: who, what, when. It stays on this device.',
    practice: 'One thing in your own work',
    policy: 'One thing for your organisation or for policy',
    share: 'This may be on the screen, without a name',
    shareNote: 'Without the tick, only that you wrote something goes along.',
    first: 'Write something first',
    go: 'Send',
    change: 'Send again',
    saving: 'Being sent',
    sent: 'Sent',
    sentLong: 'Sent. You can still change it.',
  },
}

export const seatCauses: Translated<typeof nlCauses> = {
  title: 'Where did you look for the cause?',
  note: 'One box. Nobody sees what you chose.',
  rows: { r0: 'The person', r1: 'Organisations and people around them', r2: 'Society' },
  columns: { did: 'what was done or left undone', befell: 'what happened' },
  cells: {
    c0: 'What somebody did or left undone',
    c1: 'What happened to somebody',
    c2: 'What organisations did or left undone',
    c3: 'How things happened to go there',
    c4: 'How we have arranged it together',
    c5: 'What happened in the world',
  },
  go: 'Save this box',
  change: 'Change to this box',
  kept: 'Your answer is saved.',
}
