import type { TextKey, Words } from '#i18n'

const DEBRIEF = 'debrief.'

/** The words of the debrief said to a group, where the pages of one student say them to one. */
export function groupWords(words: Words): Words {
  const own = (key: TextKey): TextKey => {
    const said = key.startsWith(DEBRIEF) ? `groupDebrief.we.${key.slice(DEBRIEF.length)}` : key
    return words.has(said) ? said : key
  }
  return { ...words, t: (key, params) => words.t(own(key), params) }
}
