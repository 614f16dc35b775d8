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
      barred_one: 'There were {of} options. One of them could not be taken: no money, or no action left.',
      barred_other:
        'There were {of} options. {count} of them could not be taken: no money, or no action left.',
      away_one: 'One option lay behind *look further*.',
      away_other: '{count} options lay behind *look further*.',
      first: 'The tightest moments',
      rest_one: 'One more moment',
      rest_other: '{count} more moments',
      stood: 'On the account: {account}. After what was already due: {left}.',
      free: 'costs no money',
      actions_one: 'one action',
      actions_other: '{count} actions',
      noActions: 'costs no action',
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
