import { describe, expect, it } from 'vitest'
import { keepSettings, readSettings } from '../../src/pages/common/settings.ts'
import { memoryStorage } from '../support/memory-storage.ts'

describe('settings', () => {
  it('come back as they were kept', () => {
    const storage = memoryStorage()
    keepSettings(storage, { language: 'en', clocks: 'off', size: 'large' })
    expect(readSettings(storage, 'nl')).toEqual({ language: 'en', clocks: 'off', size: 'large' })
  })

  it.each(['{broken', 'null', '[]', '{"language":"fr","clocks":7,"size":"huge"}'])(
    '%s is as good as none',
    (text) => {
      const storage = memoryStorage({ 'krap.settings': text })
      expect(readSettings(storage, 'nl')).toEqual({ language: 'nl', clocks: 'normal', size: 'normal' })
    },
  )

  it('do not need a place to be kept', () => {
    expect(() => keepSettings(null, { language: 'nl', clocks: 'normal', size: 'normal' })).not.toThrow()
    expect(readSettings(null, 'en').language).toBe('en')
  })
})
