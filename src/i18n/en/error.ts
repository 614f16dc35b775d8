import type { Translated } from '../keys.ts'
import type { error as nl } from '../nl/error.ts'

export const error: Translated<typeof nl> = {
  title: 'The month did not arrive',
  fetch: 'The data of this month could not be fetched. What you chose before is still on this device.',
  again: 'Try once more',
  none: 'This page is not here',
  noneText:
    'The address is not right, or the month has another name now. What you played is still on this device.',
  toHome: 'To the start',
  broken: 'Something in the page went wrong',
  brokenText: 'What you chose is on this device. Open the month again and you are where you were.',
  reopen: 'Open again',
}
