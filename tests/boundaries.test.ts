import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { biomeAgrees } from '../src/app/check/biome-file.ts'
import { violations } from '../src/app/check/boundaries.ts'
import { engineText } from '../src/app/check/engine-text.ts'
import { folders } from '../src/app/check/folders.ts'
import { importsOf } from '../src/app/check/imports.ts'
import { bounds, lengths } from '../src/app/check/lengths.ts'
import { sourceFiles } from '../src/app/check/source-files.ts'
import type { Folder } from './support/folder.ts'
import { temporaryFolder } from './support/folder.ts'

const root = join(import.meta.dirname, '..')
const files = sourceFiles(root)

const doors = [...new Set(folders.flatMap((folder) => [...folder.doors, ...folder.types]))]
const packages = [
  ...new Set(
    folders.flatMap((folder) => folder.packages.map((name) => (name === 'node:' ? 'node:fs' : name))),
  ),
].filter((name) => !name.endsWith(':'))

describe('the source as it is', () => {
  it('was found, and its imports were read', () => {
    expect(files.length).toBeGreaterThan(30)
    const read = files.flatMap(({ text }) => importsOf(text)).length
    const written = files.flatMap(({ text }) => text.match(/^(?:import|export)\b.* from '/gm) ?? []).length
    expect(read).toBeGreaterThanOrEqual(written)
    expect(written).toBeGreaterThan(30)
  })

  it('imports only what the table allows', () => {
    expect(violations(files, folders)).toEqual([])
  })

  it('has an engine without clock, chance, locale or silenced compiler', () => {
    expect(engineText(files)).toEqual([])
  })

  it('has no file over 300 lines and a median under 100', () => {
    const { tooLong, median } = lengths(files)
    expect(tooLong).toEqual([])
    expect(median).toBeLessThan(bounds.median)
  })

  it('has its table in biome.json too, line for line', () => {
    expect(biomeAgrees(root, false)).toBe(true)
  })

  it('has a door in package.json only for folders of the table, each an index.ts', () => {
    for (const [door, target] of Object.entries(manifest.imports)) {
      const path = door.slice(1)
      expect(target).toBe(`./src/${path}/index.ts`)
      expect(folders.map((folder) => folder.path)).toContain(path)
    }
  })
})

describe('the table', () => {
  it('lets no folder import itself, and names only folders that it holds', () => {
    for (const { path, doors: values, types } of folders)
      for (const door of [...values, ...types]) {
        expect(door).not.toBe(`#${path}`)
        expect(folders.map((folder) => `#${folder.path}`)).toContain(door)
      }
  })

  it('is a layering: whoever follows values from door to door never comes back', () => {
    const below = new Map(folders.map((folder) => [`#${folder.path}`, folder.doors]))
    const walk = (door: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(door)
      for (const next of below.get(door) ?? []) walk(next, [...seen, door])
    }
    for (const door of below.keys()) walk(door, [])
  })

  it('keeps the first law: the engine reaches nothing, and only two folders know xstate', () => {
    const engine = folders.find((folder) => folder.path === 'engine')
    expect([engine?.doors, engine?.types, engine?.packages]).toEqual([[], [], []])
    const knowing = folders
      .filter((folder) => folder.packages.includes('xstate'))
      .map((folder) => folder.path)
    expect(knowing).toEqual(['engine/machine', 'session/authority'])
  })
})

describe('reading imports', () => {
  const read = (text: string) => importsOf(text).map(({ specifier, types }) => [specifier, types])

  it('finds every way to write one, and knows when only types come over', () => {
    expect(read("import { a } from './a.ts'")).toEqual([['./a.ts', false]])
    expect(read("import * as a from 'phaser'")).toEqual([['phaser', false]])
    expect(read("import {\n  type A,\n  type B,\n} from '#engine'")).toEqual([['#engine', true]])
    expect(read("import { type A, b } from '#engine'")).toEqual([['#engine', false]])
    expect(read("import type { A } from '#engine'")).toEqual([['#engine', true]])
    expect(read("export * from './b.ts'")).toEqual([['./b.ts', false]])
    expect(read("export type { B } from './b.ts'")).toEqual([['./b.ts', true]])
    expect(read("import './style.css'")).toEqual([['./style.css', false]])
    expect(read("const game = await import('#game')")).toEqual([['#game', false]])
    expect(read("type Game = typeof import('#game')")).toEqual([['#game', true]])
    expect(read("new Worker(new URL('../explore/run.ts', import.meta.url))")).toEqual([
      ['../explore/run.ts', false],
    ])
  })

  it('does not take other words for an import', () => {
    expect(read("const from = 'a'\nexport const list = Array.from('abc')\n")).toEqual([])
  })
})

describe('violations', () => {
  const judged = (path: string, text: string) =>
    violations([{ path, text }], folders).map((violation) => `${violation.line} ${violation.text}`)

  it('sees a neighbour reached by climbing, from any depth', () => {
    expect(judged('src/ui/a.ts', "import { b } from '../game/b.ts'")).toHaveLength(1)
    expect(judged('src/ui/x/y/a.ts', "import { b } from '../../../game/b.ts'")).toHaveLength(1)
    expect(judged('src/ui/x/y/a.ts', "import { b } from '../b.ts'")).toEqual([])
    expect(judged('src/engine/machine/a.ts', "import type { Plan } from '../plan.ts'")).toHaveLength(1)
    expect(judged('src/engine/a.ts', "import { build } from './machine/build.ts'")).toHaveLength(1)
  })

  it('lets types of the engine into the game, and no value', () => {
    expect(judged('src/game/a.ts', "import type { HouseView } from '#engine'")).toEqual([])
    expect(judged('src/game/a.ts', "\nimport { advance } from '#engine'")).toEqual([
      '2 src/game may import only types of #engine',
    ])
  })

  it('knows no exception for folders that nobody put in the table', () => {
    expect(judged('src/helpers/a.ts', '')).toHaveLength(1)
    expect(judged('src/loose.ts', '')).toHaveLength(1)
  })

  it('keeps everybody out of app, and lets app in everywhere', () => {
    expect(
      judged('src/pages/a.ts', "import { createPageServer } from '../app/server/page-server.ts'"),
    ).toHaveLength(1)
    expect(judged('src/pages/a.ts', "import { createPageServer } from '#app'")).toHaveLength(1)
    expect(judged('src/app/browser/a.ts', "import { mount } from '#pages'\nimport 'node:fs'")).toEqual([])
    expect(judged('src/app/browser/a.ts', "import { b } from '../../pages/b.ts'")).toHaveLength(1)
  })
})

describe('Biome, run on a project of wrong imports', () => {
  let scratch: Folder
  let flagged: Map<string, number[]>

  const allowedIn = (folder: (typeof folders)[number], specifier: string) =>
    folder.doors.includes(specifier) ||
    folder.types.includes(specifier) ||
    folder.packages.some((name) => name === specifier || (name === 'node:' && specifier.startsWith('node:')))

  const climbing = ['../elsewhere/a.ts', '../../elsewhere/a.ts', './../elsewhere/a.ts', '#app', 'left-pad']
  const fineOneDeeper = ['../elsewhere/a.ts', './../elsewhere/a.ts']
  const wrongIn = (folder: (typeof folders)[number]) => [
    ...climbing,
    ...[...doors, ...packages].filter((specifier) => !allowedIn(folder, specifier)),
  ]
  const rightIn = (folder: (typeof folders)[number]) => [
    './a.ts',
    './deep/a.ts',
    ...[...doors, ...packages].filter((specifier) => allowedIn(folder, specifier)),
  ]

  beforeAll(() => {
    scratch = temporaryFolder()
    copyFileSync(join(root, 'biome.json'), join(scratch.path, 'biome.json'))
    const text = (specifiers: readonly string[]) => specifiers.map((name) => `import '${name}'\n`).join('')
    for (const folder of folders)
      scratch.write({
        [`src/${folder.path}/wrong.ts`]: text(wrongIn(folder)),
        [`src/${folder.path}/wrong-types.ts`]: wrongIn(folder)
          .map((name) => `export type * from '${name}'\n`)
          .join(''),
        [`src/${folder.path}/right.ts`]: text(rightIn(folder)),
        [`src/${folder.path}/deep/wrong.ts`]: text(
          wrongIn(folder).filter((name) => !fineOneDeeper.includes(name)),
        ),
        [`src/${folder.path}/deep/right.ts`]: text(['../a.ts', ...rightIn(folder)]),
      })
    const require = createRequire(import.meta.url)
    const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin', 'biome')
    const args = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--max-diagnostics=none']
    const ran = spawnSync(process.execPath, [biome, ...args, '--reporter=github', 'src'], {
      cwd: scratch.path,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    flagged = new Map()
    for (const match of ran.stdout.matchAll(
      /^::error title=lint\/style\/noRestrictedImports,file=(?:[^,]*?\/)?(src\/[^,]+),line=(\d+)/gm,
    ))
      flagged.set(match[1] ?? '', [...(flagged.get(match[1] ?? '') ?? []), Number(match[2])])
  })

  afterAll(() => scratch.remove())

  it.each(folders.map((folder) => [folder.path, folder] as const))(
    'stops each of them in src/%s',
    (path, folder) => {
      const lines = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
      const wrong = wrongIn(folder).length
      const stopped = (name: string) => flagged.get(`src/${path}/${name}`)?.sort((one, other) => one - other)
      expect(stopped('wrong.ts')).toEqual(lines(wrong))
      expect(stopped('wrong-types.ts')).toEqual(lines(wrong))
      expect(stopped('deep/wrong.ts')).toEqual(lines(wrong - fineOneDeeper.length))
    },
  )

  it.each(folders.map((folder) => folder.path))('lets through what the table allows in src/%s', (path) => {
    expect(flagged.get(`src/${path}/right.ts`)).toBeUndefined()
    expect(flagged.get(`src/${path}/deep/right.ts`)).toBeUndefined()
  })
})
