// Texts of a rules pack by key, in the same form as those of a month.

import type { TextEntry } from '../compile/texts.ts'
import type { Pack } from '../schema/pack.ts'

/** Names of kinds, parties and papers, and the letters of the pack. */
export function packTexts(pack: Pack): TextEntry[] {
  const entries: TextEntry[] = []
  for (const [id, kind] of Object.entries(pack.kinds)) {
    entries.push({ key: `kinds.${id}.name`, text: kind.name, path: ['kinds', id, 'name'], sort: 'name' })
  }
  for (const [id, text] of Object.entries(pack.parties)) {
    entries.push({ key: `parties.${id}`, text, path: ['parties', id], sort: 'name' })
  }
  for (const [id, paper] of Object.entries(pack.papers ?? {})) {
    entries.push({ key: `papers.${id}.name`, text: paper.name, path: ['papers', id, 'name'], sort: 'name' })
  }
  for (const [id, letter] of Object.entries(pack.letters)) {
    const path = ['letters', id]
    const key = `letters.${id}`
    entries.push({ key: `${key}.title`, text: letter.title, path: [...path, 'title'], sort: 'name' })
    entries.push({
      key: `${key}.official`,
      text: letter.official.trim(),
      path: [...path, 'official'],
      sort: 'official',
    })
    if (letter.key !== undefined) {
      entries.push({ key: `${key}.key`, text: letter.key, path: [...path, 'key'], sort: 'official' })
    }
    entries.push({
      key: `${key}.plain-text`,
      text: letter['plain-text'].trim(),
      path: [...path, 'plain-text'],
      sort: 'plain',
    })
  }
  return entries
}
