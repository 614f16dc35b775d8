import type { TextEntry } from '../compile/texts.ts'
import type { LeversSource } from '../schema/lever.ts'

/** Name and sentence of every lever by key, in the same form as the texts of a month. */
export function leverTexts({ levers }: LeversSource): TextEntry[] {
  return levers.flatMap(({ id, name, says }, n): TextEntry[] => [
    { key: `levers.${id}.name`, text: name, path: ['levers', n, 'name'], sort: 'name' },
    { key: `levers.${id}.says`, text: says, path: ['levers', n, 'says'], sort: 'story' },
  ])
}
