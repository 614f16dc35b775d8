import type { History } from '../history.ts'
import { hiddenLetters } from './hidden-letters.ts'
import { hiddenOptions } from './hidden-options.ts'
import { hiddenReminders } from './hidden-reminders.ts'
import type { NarrowedView } from './types.ts'

/**
 * Where the view narrowed: every option, letter and date that was there all along and out of view, with its day, the
 * level of that day and what it would have opened.
 */
export function narrowedView(history: History): NarrowedView {
  const days: NarrowedView['days'] = { ruimte: 0, krap: 0, tunnel: 0, overleven: 0 }
  for (const { level } of history.end.days) days[level] += 1
  return {
    options: hiddenOptions(history),
    letters: hiddenLetters(history),
    reminders: hiddenReminders(history),
    days,
  }
}
