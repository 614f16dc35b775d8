// Blame words, exclamation marks and placeholders in the texts of a month or a translation.

import type { TextEntry } from '../compile/texts.ts'
import { letterPlaceholders, storyPlaceholders } from '../known.ts'
import { nearest } from '../near.ts'
import type { Say } from '../say.ts'
import { blameIn, shoutIn } from '../text/blame.ts'
import type { Path } from '../yaml/place.ts'

/** Texts in which the game itself speaks. */
const told = (entry: TextEntry): boolean =>
  entry.sort === 'story' || entry.sort === 'plain' || entry.sort === 'name' || entry.sort === 'note'

/**
 * Says what is wrong in the words of one text.
 * @param text the text itself; a translation has its own
 * @param path where it stands
 */
export function checkWords(say: Say, language: string, entry: TextEntry, text: string, path: Path): void {
  if (told(entry)) {
    for (const { found, use, severity } of blameIn(language, text)) {
      const said = `"${found}" blames or labels. Write: ${use}. A character may say it, between quotation marks.`
      if (severity === 'error') say.error(path, 'words/blame', said, { part: found })
      else
        say.warn(path, 'words/reread', `"${found}" can carry a verdict. Reread it, or write: ${use}.`, {
          part: found,
        })
    }
    const shout = entry.sort === 'name' ? null : shoutIn(text)
    if (shout !== null)
      say.warn(path, 'words/shout', 'The game does not raise its voice: end with a full stop.', {
        part: shout,
      })
  }
  const known = placeholdersOf(entry)
  for (const [mark, name = ''] of text.matchAll(/\{([^{}\s]*)\}/g)) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    const here = known.map((one) => `{${one}}`).join(', ')
    const said = `Nothing is filled in for ${mark}. Known here: ${here || 'none'}.`
    say.error(path, 'words/placeholder', said, {
      part: mark,
      proposal: near === undefined ? undefined : `{${near}}`,
    })
  }
}

/** Words in braces that are filled in; in a facilitator's note nothing is. */
function placeholdersOf({ key, sort }: TextEntry): readonly string[] {
  if (sort === 'note') return []
  return key.startsWith('letters.') ? letterPlaceholders : storyPlaceholders
}
