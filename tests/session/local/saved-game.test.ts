import { describe, expect, it } from 'vitest'
import type { SavedGame } from '#session/local'
import { readSavedGame, savedGameFile, writeSavedGame } from '#session/local'

const game: SavedGame = {
  krap: 1,
  month: 'small',
  version: 'abc',
  seed: 7,
  decisions: [{ day: 1, moment: 'first', option: 'a' }],
  savedAt: Date.UTC(2025, 2, 6, 12),
  ended: false,
}
const changed = (part: object) => JSON.stringify({ ...game, ...part })

describe('a saved game', () => {
  it('reads back as it was written', () => {
    expect(readSavedGame(writeSavedGame(game))).toEqual({ game })
  })

  it('keeps the log and nothing that can be worked out from it', () => {
    const more = changed({ decisions: [{ day: 1, moment: 'first', option: 'a', outcome: 'x', account: 5 }] })
    expect(readSavedGame(more)).toEqual({ game })
  })

  it.each([
    ['cut off in the middle', writeSavedGame(game).slice(0, -12), 'damaged'],
    ['without a seed', changed({ seed: undefined }), 'damaged'],
    ['with a decision that has no option', changed({ decisions: [{ day: 1, moment: 'x' }] }), 'damaged'],
    ['with decisions that are no list', changed({ decisions: {} }), 'damaged'],
    ['with a broken seed', changed({ seed: 1.5 }), 'damaged'],
    ['of a later format', changed({ krap: 2 }), 'future'],
    ['of something else', '{"hello":1}', 'foreign'],
    ['that is a list', '[1,2]', 'foreign'],
    ['that is a picture', '\u0089PNG\r\n', 'foreign'],
    ['that is empty', '', 'foreign'],
    ['that is null', 'null', 'foreign'],
  ])('%s is said to be %3$s', (_, text, problem) => {
    expect(readSavedGame(text)).toEqual({ problem })
  })

  it('gets a file name with month and day', () => {
    expect(savedGameFile(game)).toBe('krap-small-2025-03-06.json')
  })
})
