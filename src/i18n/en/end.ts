import type { Translated } from '../keys.ts'
import type { end as dutch } from '../nl/end.ts'

const NOT_SHOWN =
  'years on end. A body that gets tired. A house that is cold or damp. A name or a face that people respond to differently. Being afraid of the state.'
const LAST = [
  'The meter is a teaching model. We chose the numbers. It measures nobody.',
  'You do not now know what poverty is like. Ask someone who does, listen, and see that they are paid for it.',
]

export const end: Translated<typeof dutch> = {
  end: {
    skillsTitle: 'The month is over',
    skillsLead: 'First, what went well. This is how it shows in your month.',
    skillsNone: 'The month kept going, and so did you. That counts for something.',
    pictureTitleEmpty: 'On {date} there was {amount} in the account',
    pictureTitle: 'The month went from {from} to {to}',
    together_one: 'You decided together on {count} day: {date}. The household chose the rest itself.',
    together_other:
      'You decided together on {count} days, the last on {date}. The household chose the rest itself.',
    togetherNone: 'You decided nothing together: the household made every choice itself.',
    chartTitle: 'The month in one picture',
    chartDesc:
      'Above, the balance by day: from {first} on {firstDay} to {lowest} on {lowestDay}, {last} at the end. Below, bandwidth: lowest {low} on {lowDay}, {lastBand} at the end. The numbered lines are the {count} days with a decision.',
    chartMoney: 'Account, in euros',
    chartBand: 'Bandwidth',
    decision: 'Decisions: {count}, on {days} days',
    decisionWhat:
      'A decision here is a choice at a moment. Opening post, paying a bill yourself, looking further and sleeping do not count.',
    shocks: 'What landed on you',
    bounce: '{name} could not be taken from the account',
    tableOpen: 'The same month as a table',
    tableDay: 'Day',
    tableBalance: 'Balance',
    tableBand: 'Bandwidth',
    tableLevel: 'Level',
    tableWhat: 'What there was',
    narrow_one: 'On one day bandwidth was below 45.',
    narrow_other: 'On {count} days bandwidth was below 45.',
    narrowNone: 'Bandwidth was not below 45 on any day.',
    model: 'The meter belongs to the household. This is a teaching model: it does not measure you.',
    nextTitle: 'This is how next month begins',
    nextAccount: 'In the account',
    nextBills: 'What still has to be paid then',
    nextIncomes: 'What comes in then',
    nextFees: 'of which {amount} added costs',
    nextDue: 'on {date}',
    nextOverdue: 'overdue',
    nextPlan: 'in a payment plan',
    nextLetters_one: 'One letter is still shut.',
    nextLetters_other: '{count} letters are still shut.',
    nextLettersNone: 'All letters are open.',
    nextProcedures: 'Applications under way',
    nextDecision: '{name}: decision around {date}',
    nextWaiting: '{name}: still running',
    nextNothing: 'Nothing is still open.',
    honestTitle: 'To be honest',
    honestText: [
      'This was one hour, and there was a door. You knew it would end.',
      `An hour cannot show: ${NOT_SHOWN}`,
      'What it mostly shows is the shock of someone new to it. People who live like this can do more than you could in this hour.',
      ...LAST,
    ].join('\n\n'),
    honestTextAlone: [
      'This was a game, and there was a door. You knew it would end.',
      `A game cannot show: ${NOT_SHOWN}`,
      'What it mostly shows is the shock of someone new to it. People who live like this can do more than you could in this month.',
      ...LAST,
    ].join('\n\n'),
    export: 'Keep this month as a file',
    home: 'Back to the start',
    notYet: 'This month is not over yet.',
    goOn: 'Keep playing',
  },
}
