import { describe, expect, it } from 'vitest'
import { loadWords, points, signedPoints } from '#i18n'

const nl = await loadWords('nl')
const en = await loadWords('en')
/** Spaces that may not break are written as plain ones here. */
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ')

describe('words of a language', () => {
  it('write money as that language does', () => {
    expect(plain(nl.money(55008))).toBe('€ 550,08')
    expect(en.money(55008)).toBe('€550.08')
    expect(plain(nl.money(118608))).toBe('€ 1.186,08')
  })

  it('put the minus before the sign', () => {
    expect(plain(nl.money(-64000))).toBe('−€ 640,00')
    expect(en.columnMoney(-12500)).toBe('−125.00')
    expect(nl.columnMoney(117850, true)).toBe('+1.178,50')
  })

  it('leave out cents that are not there', () => {
    expect(plain(nl.shortMoney(7500))).toBe('€ 75')
    expect(plain(nl.shortMoney(758))).toBe('€ 7,58')
  })

  it('write days and hours as that language does', () => {
    expect(nl.longDate('2025-03-06')).toBe('donderdag 6 maart')
    expect(en.longDate('2025-03-06')).toBe('Thursday 6 March')
    expect(nl.tableDate('2025-03-17')).toBe('17 mrt')
    expect(nl.timeOfDay(19 * 60 + 40)).toBe('19.40 uur')
    expect(en.timeOfDay(9 * 60 + 5)).toBe('9:05')
  })

  it('choose singular and plural', () => {
    expect(nl.t('stop.matShut', { count: 1 })).toBe('1 brief is dicht')
    expect(en.t('stop.matShut', { count: 3 })).toBe('3 letters are shut')
  })

  it('know which codes have a text', () => {
    expect(nl.has('load.L1')).toBe(true)
    expect(nl.has('load.L99')).toBe(false)
  })

  it('round points half up and give events their sign', () => {
    expect(points(445)).toBe(45)
    expect(points(444)).toBe(44)
    expect(signedPoints(-80)).toBe('−8')
    expect(signedPoints(60)).toBe('+6')
  })
})
