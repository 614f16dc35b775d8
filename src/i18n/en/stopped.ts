import type { Translated } from '../keys.ts'
import type { stopped as dutch } from '../nl/stopped.ts'

export const stopped: Translated<typeof dutch> = {
  button: 'Stop',
  title: 'You have stopped.',
  text: 'That is fine. You do not have to explain anything.',
  rest: 'Take your time. Have a drink, look out of the window. The month stands still until you go on.',
  kept: 'What you chose is on this device.',
  keptNot: 'Keeping does not work here. What you chose stays as long as this page is open.',
  goOn: 'Go on where you were',
  leave: 'To the home screen',
}
