import { describe, expect, it } from 'vitest'
import { readBeliefs, whichBelief } from '../../src/pages/seat/belief-kept.ts'
import { openSeatDevice } from '../../src/pages/seat/seat-device.ts'
import { tidyCode } from '../../src/pages/seat/tidy-code.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const counted = (bytes: Uint8Array) => bytes.map((_, index) => index)
const belief = { ticket: 'abcdef123456', answers: [1, 2, 3, 4], settled: false }

describe('what a seat keeps on its device', () => {
  it('is kept per session, and erased whole', () => {
    const storage = memoryStorage()
    const device = openSeatDevice(storage, counted)
    device.write('AAA', 'belief', { before: belief })
    device.write('AAA', 'stopped', true)
    device.write('BBB', 'stopped', true)
    expect(openSeatDevice(storage, counted).read('AAA', 'belief')).toEqual({ before: belief })
    device.forget('AAA')
    expect(device.read('AAA', 'belief')).toBeNull()
    expect([...Array(storage.length).keys()].map((at) => storage.key(at))).toEqual(['krap.seat.BBB.stopped'])
  })

  it('holds until the page is closed where nothing can be kept', () => {
    const device = openSeatDevice(null, counted)
    device.write('AAA', 'stopped', true)
    expect(device.read('AAA', 'stopped')).toBe(true)
    const full = memoryStorage()
    full.full = true
    const other = openSeatDevice(full, counted)
    other.write('AAA', 'stopped', true)
    expect(other.read('AAA', 'stopped')).toBe(true)
  })

  it('draws tickets the protocol takes: 16 bytes as 32 hexadecimal digits', () => {
    expect(openSeatDevice(null, counted).ticket()).toBe('000102030405060708090a0b0c0d0e0f')
  })
})

describe('the belief check as it is kept', () => {
  it('is read back only when it is what it should be', () => {
    expect(readBeliefs({ before: belief })).toEqual({ before: belief })
    expect(readBeliefs({ before: { ...belief, answers: [1, 2, 3] } })).toEqual({})
    expect(readBeliefs({ after: { ...belief, answers: [1, 2, 3, 6] } })).toEqual({})
    expect(readBeliefs({ after: { ...belief, ticket: 7 } })).toEqual({})
    expect(readBeliefs('nothing')).toEqual({})
  })

  it('is asked before the first talk and after the end, and at no other time', () => {
    expect((['lobby', 'briefing', 'read'] as const).map(whichBelief)).toEqual(['before', 'before', 'before'])
    expect((['end', 'debrief'] as const).map(whichBelief)).toEqual(['after', 'after'])
    expect((['talk', 'vote', 'paused', 'stopPoint', 'wiped'] as const).map(whichBelief)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a code as it is typed', () => {
  it('comes out in capitals without what people put between', () => {
    expect(tidyCode(' k7m-q3d ')).toBe('K7MQ3D')
    expect(tidyCode('--')).toBe('')
  })
})
