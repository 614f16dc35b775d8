// Texts of a town file by key, in the same form as those of a month.

import type { TextEntry, TextSort } from '../compile/texts.ts'
import type { TownSource } from '../schema/town.ts'
import type { Path } from '../yaml/place.ts'

/** The title of a town, and the words on the card of each organisation. */
export function townTexts(town: TownSource): TextEntry[] {
  const entries: TextEntry[] = []
  const add = (key: string, text: string | undefined, path: Path, sort: TextSort = 'story'): void => {
    if (text !== undefined) entries.push({ key, text: text.trim(), path, sort })
  }
  add(`towns.${town.id}.title`, town.title, ['title'], 'name')
  town.organisations.forEach((each, n) => {
    const path = ['organisations', n]
    const key = `organisations.${each.id}`
    add(`${key}.name`, each.name, [...path, 'name'], 'name')
    for (const part of ['task', 'for-whom', 'good-to-know'] as const)
      add(`${key}.${part}`, each[part], [...path, part])
    for (const part of ['says', 'really'] as const)
      add(`${key}.site.${part}`, each.site?.[part], [...path, 'site', part])
  })
  return entries
}
