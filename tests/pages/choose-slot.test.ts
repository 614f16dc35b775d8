import { describe, expect, it } from 'vitest'
import type { SavedGame } from '#session/local'
import { openSaveStore } from '#session/local'
import { chooseSlot } from '../../src/pages/play/choose-slot.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const game = (seed: number, savedAt: number, ended = false): SavedGame => ({
  krap: 1,
  month: 'small',
  version: 'v',
  seed,
  decisions: [],
  savedAt,
  ended,
})

function choose(query: string, games: SavedGame[] = [], others: Record<string, string> = {}) {
  const saves = openSaveStore(memoryStorage(others))
  games.forEach((each, index) => {
    saves.write(index + 1, each)
  })
  return chooseSlot('small', new URLSearchParams(query), saves, () => 99)
}

describe('which game an address means', () => {
  it('a new one where nothing was kept', () => {
    expect(choose('')).toEqual({ slot: 1, seed: 99, kept: null, unreadable: null })
  })

  it('the last unfinished one of the month', () => {
    expect(choose('', [game(1, 5), game(2, 9), game(3, 20, true)])).toMatchObject({ slot: 2, seed: 2 })
  })

  it('the one that is numbered', () => {
    expect(choose('game=1', [game(1, 5), game(2, 9)])).toMatchObject({ slot: 1, seed: 1 })
    expect(choose('game=4', [game(1, 5)])).toMatchObject({ slot: 4, seed: 99, kept: null })
  })

  it('a new one when it asks for that, beside what is kept', () => {
    expect(choose('new', [game(1, 5)])).toMatchObject({ slot: 2, seed: 99, kept: null })
    expect(choose('new&seed=3', [game(1, 5)])).toMatchObject({ slot: 2, seed: 3 })
  })

  it('the unfinished one with the seed it names, else a new one with that seed', () => {
    expect(choose('seed=1', [game(1, 5), game(2, 9)])).toMatchObject({ slot: 1, seed: 1 })
    expect(choose('seed=8', [game(1, 5)])).toMatchObject({ slot: 2, seed: 8, kept: null })
  })

  it('a new slot when the one it names cannot be read, and says so', () => {
    const chosen = choose('game=1', [], { 'krap.save.small.1': '{"krap":1' })
    expect(chosen).toMatchObject({ slot: 2, kept: null })
    expect(chosen.unreadable?.saved).toEqual({ problem: 'damaged' })
  })

  it('takes no nonsense for a number', () => {
    expect(choose('game=-1&seed=x')).toMatchObject({ slot: 1, seed: 99 })
  })
})
