// Things named and never used: usually a slip in a name, or a thread that was dropped.

import type { Context } from '../compile/context.ts'
import { effectSites } from '../compile/walk.ts'

/** Warns about letters never sent, flags never planted, needs never decided, loads never set, applications never begun. */
export function checkUnused(context: Context): void {
  const { month, say } = context
  const effects = effectSites(month).map(({ effect }) => effect)
  const sent = new Set(effects.flatMap((effect) => ('letter' in effect ? [effect.letter] : [])))
  month.letters?.forEach((letter, index) => {
    const comes =
      letter.day !== undefined || letter.step !== undefined || month.household.letters?.includes(letter.id)
    if (comes || sent.has(letter.id)) return
    const text = `\`${letter.id}\` is never sent: give it a \`day\`, or send it with \`{ letter: ${letter.id}, in-days: 2 }\`.`
    say.warn(['letters', index, 'id'], 'letter/never-sent', text)
  })
  const planted = new Set(effects.flatMap((effect) => ('flag' in effect ? [effect.flag] : [])))
  month.flags?.forEach((flag, index) => {
    if (!planted.has(flag))
      say.warn(
        ['flags', index],
        'flag/never-planted',
        `Nothing plants \`${flag}\`: it stays false all month.`,
      )
  })
  const decided = new Set(effects.flatMap((effect) => ('need' in effect ? [effect.need] : [])))
  for (const need of Object.keys(month.needs ?? {})) {
    if (!decided.has(need))
      say.warn(['needs', need], 'need/never-decided', `Nothing meets or refuses \`${need}\`.`, { key: true })
  }
  const pressing = new Set(effects.flatMap((effect) => ('load' in effect ? [effect.load] : [])))
  for (const load of Object.keys(month.loads ?? {})) {
    if (!pressing.has(load))
      say.warn(['loads', load], 'load/never-set', `No effect sets the load \`${load}\`.`, { key: true })
  }
  const begun = new Set(effects.flatMap((effect) => ('start' in effect ? [effect.start] : [])))
  month.procedures?.forEach(({ id }, index) => {
    if (!begun.has(id))
      say.warn(['procedures', index, 'id'], 'procedure/never-begun', `Nothing starts \`${id}\`.`)
  })
}
