import { cpSync, readFileSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { build, createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '#scenario'
import { jsonSchemas } from '#scenario'
import { monthsPlugin, shippedMonths } from '#scenario/files'
import { temporaryFolder } from '../support/folder.ts'

const root = join(import.meta.dirname, '..', '..')
const months = join(root, 'tests', 'fixtures', 'months')
const project = temporaryFolder({ 'index.html': '<!doctype html><title>krap</title>' })

beforeAll(() => {
  const scenarios = join(project.path, 'scenarios')
  cpSync(join(root, 'scenarios', 'rules'), join(scenarios, 'rules'), { recursive: true })
  cpSync(join(root, 'tests', 'fixtures', 'towns'), join(scenarios, 'towns'), { recursive: true })
  cpSync(join(root, 'tests', 'fixtures', 'levers.yaml'), join(scenarios, 'levers.yaml'))
  cpSync(join(months, 'klein-april'), join(scenarios, 'klein-april'), { recursive: true })
  cpSync(join(months, 'broken', 'cel-typo.yaml'), join(scenarios, 'kort', 'month.yaml'))
})
afterAll(() => project.remove())

const vite: InlineConfig = {
  root: project.path,
  configFile: false,
  logLevel: 'silent',
  plugins: [monthsPlugin(project.path)],
}

function catalogueOf(json: string): Pick<CatalogueEntry, 'id' | 'playable' | 'finding'>[] {
  return (JSON.parse(json) as CatalogueEntry[]).map(({ id, playable, finding }) =>
    finding === undefined ? { id, playable } : { id, playable, finding },
  )
}

const expected = [
  { id: 'klein-april', playable: true },
  {
    id: 'kort',
    playable: false,
    finding:
      'scenarios/kort/month.yaml:47:15 error condition/unknown-key There is no `hatise` in `ties`. Did you mean `ties.hatice`?',
  },
]

describe('months as JSON', () => {
  it('are built, and a broken month is listed instead of stopping the build', async () => {
    const result = await build({ ...vite, build: { write: false } })
    const output = Array.isArray(result)
      ? result.flatMap((one) => one.output)
      : 'output' in result
        ? result.output
        : []
    const files = new Map(
      output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
    )
    const names = [...files.keys()].filter((name) => name.startsWith('months/')).sort()
    expect(names).toEqual([
      'months/index.json',
      'months/klein-april.en.json',
      'months/klein-april.json',
      'months/klein-april.nl.json',
      'months/klein-april.notes.en.json',
      'months/klein-april.notes.nl.json',
      'months/klein-april.seat.en.json',
      'months/klein-april.seat.nl.json',
    ])
    expect(catalogueOf(files.get('months/index.json') ?? '')).toEqual(expected)
    const month = JSON.parse(files.get('months/klein-april.json') ?? '')
    expect(Object.keys(month)).toEqual(['card', 'plan', 'sources', 'cut'])
    expect(month.plan.version).toBe(month.card.version)
  })

  it('are served while somebody writes, and read anew when a file changes', async () => {
    const server = await createServer({
      ...vite,
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
    })
    const http = createHttp(server.middlewares)
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const address = http.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).text()
    try {
      expect(catalogueOf(await get('months/index.json'))).toEqual(expected)
      const file = join(project.path, 'scenarios', 'kort', 'month.yaml')
      const mended = readFileSync(file, 'utf8').replace('hatise', 'hatice')
      project.write({ 'scenarios/kort/month.yaml': mended })
      server.watcher.emit('all', 'change', file)
      expect(catalogueOf(await get('months/index.json'))[1]).toEqual({ id: 'kort', playable: true })
    } finally {
      await new Promise((resolve) => http.close(resolve))
      await server.close()
    }
  })

  it('bring the levers in a file of their own: data for the engine, words by language', () => {
    const { files, broken } = shippedMonths(project.path)
    expect(JSON.parse(files.get('levers.json') ?? '')).toMatchObject({
      levers: [{ id: 'slack', changes: [{ change: 'opening', account: 30_000 }] }, {}],
      texts: { nl: { 'levers.slack.name': 'Ruimte' }, en: { 'levers.slack.name': 'Ruimte' } },
    })
    expect(broken.filter((line) => line.includes('levers'))).toEqual([])
  })

  it('carry the title card in every language of the game', () => {
    const catalogue = JSON.parse(
      shippedMonths(project.path).files.get('months/index.json') ?? '[]',
    ) as CatalogueEntry[]
    expect(catalogue[0]?.texts.nl).toEqual({
      title: 'Klein, april',
      promise: 'Eén maand in het klein.',
      intro: 'Een kleine maand om mee te testen. De lamp brandt.',
      content: ['geldzorgen'],
    })
  })
})

describe('the schemas for editors', () => {
  const schemas = jsonSchemas()

  it.each(Object.keys(schemas))(
    '%s is the one that the format gives: run `npm run krap -- schema`',
    (name) => {
      expect(readFileSync(join(root, 'scenarios', name), 'utf8')).toBe(schemas[name])
    },
  )

  it('know the keys of the head', () => {
    const of = (name: string) => JSON.parse(schemas[name] ?? '{}')
    expect(of('month.schema.json').required).toContain('read-by')
    expect(Object.keys(of('month.schema.json').properties)).toContain('moments')
    expect(of('town.schema.json').required).toContain('organisations')
    expect(of('levers.schema.json').required).toContain('levers')
  })
})
