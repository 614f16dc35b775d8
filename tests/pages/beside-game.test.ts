import { describe, expect, it } from 'vitest'
import { removeBeside, removeNotes } from '../../src/pages/common/beside-game.ts'
import { keepBeliefs, NO_BELIEFS, readBeliefs } from '../../src/pages/common/own-beliefs.ts'
import { keepNotes, NO_NOTES, readNotes } from '../../src/pages/end/own-notes.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const before = [4, 2, 5, 1]

function twoGames() {
  const storage = memoryStorage()
  for (const slot of [1, 2]) {
    keepNotes(storage, 'm', slot, { ...NO_NOTES, practice: `game ${slot}` })
    keepBeliefs(storage, 'm', slot, { before, after: null })
  }
  return storage
}

describe('what is kept beside a game', () => {
  it('goes when its game goes, and no other', () => {
    const storage = twoGames()
    removeBeside(storage, 'krap.save.m.1')
    expect(readNotes(storage, 'm', 1).practice).toBe('')
    expect(readBeliefs(storage, 'm', 1)).toEqual(NO_BELIEFS)
    expect(readNotes(storage, 'm', 2).practice).toBe('game 2')
    expect(readBeliefs(storage, 'm', 2).before).toEqual(before)
  })

  it('loses its notes alone when a new game begins: the answers before the month are about that game', () => {
    const storage = twoGames()
    removeNotes(storage, 'm', 1)
    expect(readNotes(storage, 'm', 1).practice).toBe('')
    expect(readBeliefs(storage, 'm', 1).before).toEqual(before)
    expect(readNotes(storage, 'm', 2).practice).toBe('game 2')
  })

  it('is left alone where nothing can be kept', () => {
    expect(() => removeBeside(null, 'krap.save.m.1')).not.toThrow()
    const closed = memoryStorage()
    closed.removeItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
    expect(() => removeNotes(closed, 'm', 1)).not.toThrow()
  })
})
