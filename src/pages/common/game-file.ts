import type { SavedGame } from '#session/local'
import { savedGameFile, writeSavedGame } from '#session/local'

/** Hands a text to the visitor as a file. */
export function handOver(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Hands over a game that can be read, under a name that says which. */
export const handOverGame = (game: SavedGame): void => handOver(savedGameFile(game), writeSavedGame(game))
