import { describe, expect, it } from 'vitest'
import type { SavedGame } from '#session/local'
import { openSaveStore, writeSavedGame } from '#session/local'
import { memoryStorage } from '../../support/memory-storage.ts'

const game = (month: string, savedAt = 1, ended = false): SavedGame => ({
  krap: 1,
  month,
  version: 'v',
  seed: 1,
  decisions: [],
  savedAt,
  ended,
})

describe('the games of a device', () => {
  it('come back, the last played first and the unreadable last', () => {
    const storage = memoryStorage({ 'krap.save.x.1': '{broken', 'krap.settings': '{}', other: 'x' })
    const store = openSaveStore(storage)
    store.write(1, game('small', 5))
    store.write(2, game('small', 9))
    expect(store.list().map((entry) => entry.key)).toEqual([
      'krap.save.small.2',
      'krap.save.small.1',
      'krap.save.x.1',
    ])
    expect(store.list()[2]?.saved).toEqual({ problem: 'damaged' })
  })

  it('each have a slot of their own', () => {
    const store = openSaveStore(memoryStorage())
    expect(store.freeSlot('small')).toBe(1)
    store.write(1, game('small'))
    expect(store.freeSlot('small')).toBe(2)
    expect(store.freeSlot('other')).toBe(1)
  })

  it.each([
    ['damaged', '{"krap":1'],
    ['of the future', '{"krap":9}'],
    ['foreign', 'hello'],
    ['of another month', writeSavedGame(game('other'))],
  ])('are never written over what is %s', (_, text) => {
    const storage = memoryStorage({ 'krap.save.small.1': text })
    const store = openSaveStore(storage)
    expect(store.write(1, game('small'))).toBe('forbidden')
    expect(storage.getItem('krap.save.small.1')).toBe(text)
    expect(store.freeSlot('small')).toBe(2)
    expect(store.text('krap.save.small.1')).toBe(text)
  })

  it('are at hand until the page closes where nothing can be kept', () => {
    const store = openSaveStore(null)
    expect(store.write(1, game('small'))).toBe('forbidden')
    expect(store.read('small', 1)?.saved).toEqual({ game: game('small') })
    expect(store.list()).toHaveLength(1)
  })

  it('say that there is no room, and keep what they had', () => {
    const storage = memoryStorage()
    const store = openSaveStore(storage)
    store.write(1, game('small', 1))
    storage.full = true
    expect(store.write(1, game('small', 2))).toBe('full')
    expect(JSON.parse(storage.getItem('krap.save.small.1') ?? '').savedAt).toBe(1)
    expect(store.read('small', 1)?.saved).toEqual({ game: game('small', 2) })
    storage.full = false
    expect(store.write(1, game('small', 3))).toBe('ok')
    expect(JSON.parse(storage.getItem('krap.save.small.1') ?? '').savedAt).toBe(3)
  })

  it('go when they are removed', () => {
    const storage = memoryStorage()
    const store = openSaveStore(storage)
    store.write(1, game('small'))
    store.remove('krap.save.small.1')
    expect(store.list()).toEqual([])
    expect(storage.length).toBe(0)
  })
})
