// Checks beyond schema and compilation. Each says what it finds; none stops another.

import type { Context } from '../compile/context.ts'
import type { TextEntry } from '../compile/texts.ts'
import { checkIds } from './ids.ts'

export function checkMonth(context: Context, entries: readonly TextEntry[]): void {
  checkIds(context)
  void entries
}
