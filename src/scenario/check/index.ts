// Checks beyond schema and compilation. Each says what it finds; none stops another.

import type { Context } from '../compile/context.ts'
import type { TextEntry } from '../compile/texts.ts'
import { checkCraft } from './craft.ts'
import { checkIds } from './ids.ts'
import { checkReading } from './readable.ts'
import { checkUnused } from './unused.ts'
import { checkWords } from './words.ts'

/** Everything about a month that schema and compiler do not see. */
export function checkMonth(context: Context, entries: readonly TextEntry[]): void {
  checkIds(context)
  checkCraft(context)
  checkUnused(context)
  for (const entry of entries) checkWords(context.say, context.month.language, entry, entry.text, entry.path)
  checkReading(context, entries)
}
