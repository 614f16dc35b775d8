import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const dir = mkdtempSync(join(tmpdir(), 'krap-protocol-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What a page carries that imports these names from the protocol. */
async function bundled(names: string): Promise<string> {
  const entry = join(dir, `${names.length}.ts`)
  writeFileSync(entry, `import { ${names} } from '#session/protocol'\nexport const used = { ${names} }\n`)
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'out' } },
    resolve: { alias: { '#session/protocol': join(root, 'src/session/protocol/index.ts') } },
  })
  const [first] = [made].flat()
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built')
  return first.output.map((part) => ('code' in part ? part.code : '')).join('')
}

describe('the protocol in a page that only asks and shows', () => {
  it('brings no zod along: a seat must stay light', async () => {
    const light = await bundled('PROTOCOL_VERSION, LIMITS, TASKS, patchView, isRefused, clean')
    expect(light).not.toContain('unrecognized_keys')
    expect(light.length).toBeLessThan(3000)
  })

  it('brings it along where requests are read', async () => {
    expect(await bundled('readRequest')).toContain('unrecognized_keys')
  })
})
