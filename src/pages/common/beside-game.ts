// Where what somebody says and writes about a game is kept on a device: beside that game, under the number it has.

export const beliefKey = (month: string, place: number | 'next'): string => `krap.belief.${month}.${place}`
export const notesKey = (month: string, slot: number): string => `krap.debrief.${month}.${slot}`

/** Takes away what was written in the debrief of an earlier game under this number. */
export const removeNotes = (storage: Storage | null, month: string, slot: number): void =>
  removeKept(storage, notesKey(month, slot))

/** Takes away all that is kept beside a game that goes or comes. @param game key under which the game itself is kept */
export function removeBeside(storage: Storage | null, game: string): void {
  for (const beside of ['krap.belief.', 'krap.debrief.'])
    removeKept(storage, game.replace(/^krap\.save\./, beside))
}

/** Takes one thing away; never throws. */
export function removeKept(storage: Storage | null, key: string): void {
  try {
    storage?.removeItem(key)
  } catch {
    // Where nothing can be removed, nothing could be kept.
  }
}
