/** What an author wrote: a month, a rules pack, a town or the levers. */
export type FileSort = 'month' | 'pack' | 'town' | 'levers'

const marks: [FileSort, RegExp][] = [
  ['pack', /^krap-rules:/m],
  ['town', /^krap-town:/m],
  ['levers', /^krap-levers:/m],
]

/** The sort that a file says it is, by the first key it begins with; a month when it says nothing else. */
export function sortOf(content: string | Uint8Array): FileSort {
  const start =
    typeof content === 'string' ? content.slice(0, 5000) : new TextDecoder().decode(content.slice(0, 5000))
  return marks.find(([, mark]) => mark.test(start))?.[0] ?? 'month'
}
