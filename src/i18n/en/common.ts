import type { Translated } from '../keys.ts'
import type { common as nl } from '../nl/common.ts'

export const common: Translated<typeof nl> = {
  skip: 'To the content',
  back: 'Back',
  and: 'and',
  settings: 'Settings',
  home: 'Krap, to the start',
  loading: 'Fetching the month.',
  minutes: '{count} min',
  otherLanguage: 'Nederlands',
  updateReady: 'There is a new version of Krap.',
  updateInMonth: 'There is a new version of Krap. Your month carries on with this one.',
  updateNow: 'Take the new version',
  offline: 'No connection. You can play on, everything stays on this device.',
}
