import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/pages/common/month-library.ts'

const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })

describe('the months as they are served', () => {
  it('are asked for once', async () => {
    const asked: string[] = []
    const library = openLibrary(async (address) => {
      asked.push(address)
      return json({ title: 'x' })
    })
    await library.texts('small', 'nl')
    await library.texts('small', 'nl')
    await library.texts('small', 'en')
    expect(asked).toEqual(['/months/small.nl.json', '/months/small.en.json'])
  })

  it('are asked for again after they could not be had', async () => {
    let tries = 0
    const library = openLibrary(async () => {
      tries += 1
      if (tries === 1) throw new TypeError('offline')
      return json([])
    })
    await expect(library.catalogue()).rejects.toThrow('unreachable')
    expect(await library.catalogue()).toEqual([])
  })

  it.each([
    ['a 404', new Response('', { status: 404 }), 'not-found'],
    [
      'a page in its place',
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'not-found',
    ],
    ['a broken server', new Response('', { status: 500 }), 'unreachable'],
  ])('say what happened after %s', async (_, answer, problem) => {
    const library = openLibrary(async () => answer)
    await expect(library.month('small')).rejects.toThrow(problem)
  })
})
