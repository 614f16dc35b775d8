import type { Translated } from '../keys.ts'
import type { beliefAfter as nl } from '../nl/belief-after.ts'

export const beliefAfter: Translated<typeof nl> = {
  beliefAfter: {
    titleAfter: 'The same four sentences',
    askAfter:
      'Before the month you gave four answers. Would you like to give them again? You may, you do not have to.',
    stay: 'You thought the same before and now.',
    more: 'You agree with it more now.',
    less: 'You agree with it less now.',
    causesSame: 'Where you look for the cause stayed the same.',
    causesAround: 'You now look for the cause more in what happens around somebody.',
    causesPerson: 'You now look for the cause more in what somebody chooses.',
    yours: 'There is no right answer. What you make of it is yours.',
    log: {
      title: 'What there was to choose from',
      lead: 'Playing a month puts every choice in your hands. It can then seem as if there is always something to choose. Below is what was there, and what each would cost.',
      tight_one:
        'At one of the {of} moments there was less on the account than had to go out before the next money.',
      tight_other:
        'At {count} of the {of} moments there was less on the account than had to go out before the next money.',
      beyond_one: 'One option asked for money that was not there, or was already spoken for.',
      beyond_other: '{count} options asked for money that was not there, or was already spoken for.',
      away_one: 'One option lay behind *look further*.',
      away_other: '{count} options lay behind *look further*.',
      first: 'The tightest moments',
      rest_one: 'One more moment',
      rest_other: '{count} more moments',
      stoodShort: 'On the account: {account}. That is {left} too little until the next money.',
      stood: 'On the account: {account}. Free of that: {left}.',
      free: 'no money',
      actions_one: 'one action',
      actions_other: '{count} actions',
      noActions: 'no action',
      takenSpoken: 'chosen, with money already spoken for',
      spoken: 'possible, with money already spoken for',
      taken: 'chosen',
      open: 'was possible too',
      'not-enough-money': 'too little money',
      'no-actions-left': 'no action left',
      done: 'had been done',
      'condition-not-met': 'was not possible then',
      outOfView: 'lay behind *look further*',
      close: 'Choices matter. They matter more when there is something to choose.',
    },
  },
}
