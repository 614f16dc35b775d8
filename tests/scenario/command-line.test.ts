import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'

const root = join(import.meta.dirname, '..', '..')
const months = join(root, 'tests', 'fixtures', 'months')
const small = join(months, 'klein-april', 'month.yaml')

function krap(...args: string[]): { code: number | null; out: string; err: string } {
  const main = join(root, 'src', 'app', 'cli', 'main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const stack = /^\s+at .+:\d+:\d+/m

describe('krap check', () => {
  it('says nothing is wrong and exits 0', () => {
    expect(krap('check', small)).toEqual({ code: 0, out: '1 file: 0 errors, 0 other findings\n', err: '' })
  })

  it('prints findings of every broken file as file:line:col severity code text, exits 1, and never a stack', () => {
    const folder = join(months, 'broken')
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'sound.yaml')
    expect(files.length).toBeGreaterThanOrEqual(25)
    const { code, out, err } = krap('check', ...files.map((name) => join(folder, name)))
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).not.toMatch(stack)
    for (const name of files)
      expect(out).toMatch(new RegExp(`/broken/${name}:\\d+:\\d+ error [a-z]+/[a-z-]+ \\S`))
  })

  it('prints JSON in the shape that others build on', () => {
    const { code, out } = krap('check', '--json', join(months, 'broken', 'cel-typo.yaml'))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([
      {
        file: join(months, 'broken', 'cel-typo.yaml'),
        line: 47,
        col: 15,
        severity: 'error',
        code: 'condition/unknown-key',
        text: 'There is no `hatise` in `ties`.',
        proposal: 'ties.hatice',
      },
    ])
  })

  it.each([
    [['check', '/nowhere/month.yaml'], /file\/not-found/],
    [['check', months], /file\/folder/],
    [['check', process.execPath], /file\/too-big/],
    [['check'], /Name a file/],
    [['chek', small], /no command chek/],
    [['check', '--jsn', small], /^There is no option --jsn here\. Did you mean --json\?/],
    [['play', '/nowhere/month.yaml'], /file\/not-found/],
    [['play', small, '--seed', 'x'], /whole number/],
    [['play', small, '--choose', 'wasmachine'], /id=option/],
    [['play', small, '--choose', 'wasmachin=hatice'], /Did you mean wasmachine\?/],
    [
      ['play', small, '--choose', 'wasmachine=hatise'],
      /wasmachine is there.*no option hatise.*Did you mean hatice\?/,
    ],
    [['texts', small], /Name the language/],
    [['texts', '/nowhere/month.yaml', '--language', 'en'], /file\/not-found/],
  ])('krap %j exits 1 with words', (args, words) => {
    const { code, out, err } = krap(...args)
    expect(code).toBe(1)
    expect(out + err).toMatch(words)
    expect(out + err).not.toMatch(stack)
  })
})

describe('krap --help', () => {
  it('says of all commands how they are called, and of one no more than that', () => {
    const whole = krap('--help').out
    const { code, out, err } = krap('play', '--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.match(/npm run krap -- \w+/g)).toEqual(['npm run krap -- play'])
    expect(whole).toContain(out.split('\n')[0])
  })
})

describe('krap play', () => {
  const play = (...args: string[]) => {
    const { code, out, err } = krap('play', small, '--json', ...args)
    expect(err).toBe('')
    expect(code).toBe(0)
    return JSON.parse(out)
  }

  it('plays the same month for the same seed, and says it in the shape that others build on', () => {
    const report = play('--seed', '7')
    expect(play('--seed', '7')).toEqual(report)
    expect(report).toMatchObject({ month: 'klein-april', seed: 7, lever: null })
    expect(Object.keys(report.end)).toEqual([
      'balance',
      'arrears',
      'inPlans',
      'fees',
      'bandwidth',
      'needsUnmet',
      'papersAsked',
      'lettersUnopened',
    ])
    const lines = report.ledger as { day: string; cents: number }[]
    expect(lines.every((line) => /^2025-04-\d\d$/.test(line.day))).toBe(true)
    // 471.40 at the start, then every line of the account.
    expect(lines.reduce((sum, line) => sum + line.cents, 47_140)).toBe(report.end.balance)
    expect(report.days).toHaveLength(30)
  })

  it('plays the same decisions under a lever, and says where they no longer applied', () => {
    const own = play('--seed', '7')
    const under = play('--seed', '7', '--lever', 'slack')
    expect(under.lever).toBe('slack')
    // 471.40 - 125.00 living money: the rent of 640.00 bounces. With 300.00 more, 771.40 - 640.00 - 125.00 = 6.40.
    expect([own.days[0].balance, under.days[0].balance]).toEqual([34_640, 640])
    for (const departure of under.departures)
      expect(departure).toMatchObject({
        day: expect.stringMatching(/^2025-04-/),
        code: expect.stringMatching(/\//),
      })
    const { code, out } = krap('play', small, '--seed', '7', '--lever', 'slack')
    expect(code).toBe(0)
    expect(out).toContain('The same decisions, under slack')
    expect(out).toContain('The first day that differs is 2025-04-01.')
  })

  it('names the levers there are when one is asked that is not', () => {
    const { code, err } = krap('play', small, '--lever', 'geluk')
    expect(code).toBe(1)
    expect(err).toMatch(/no lever geluk.*slack, one-contact, ask-once/)
    expect(err).not.toMatch(stack)
  })

  it('takes the choices that are named, in their moment', () => {
    const report = play(
      '--choose',
      'wasmachine=hatice',
      '--choose',
      'bellen=rusten',
      '--choose',
      'brief-toeslagen=open',
    )
    const taken = (report.decisions as { day: string; moment: string; option: string }[]).map(
      ({ day, moment, option }) => `${day.slice(-2)} ${moment}=${option}`,
    )
    expect(taken).toContain('06 wasmachine=hatice')
    expect(taken, 'a letter is opened at the first stop').toContain('06 brief-toeslagen=open')
    expect(taken).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/bellen=rusten$/),
        expect.stringMatching(/bellen=done$/),
      ]),
    )
    expect(taken.some((line) => line.endsWith('bellen=energie'))).toBe(false)
  })

  it('reports a refused choice with its code and exits 1', () => {
    // Nothing is folded in ruimte and krap, so there is nothing further to look at.
    const { code, err } = krap('play', small, '--choose', 'wasmachine=look-further')
    expect(code).toBe(1)
    expect(err).toMatch(/^Day 6: wasmachine=look-further was refused: decision\/[a-z-]+\n$/)
  })

  it('prints a ledger for people without --json', () => {
    const { code, out } = krap('play', small, '--seed', '2')
    expect(code).toBe(0)
    expect(out).toMatch(/^Klein, april \([0-9a-f]{16}\), seed 2/)
    expect(out).toMatch(/2025-04-20 {2}Huurtoeslag +383\.00/)
  })
})

describe('krap texts', () => {
  const made = temporaryFolder()
  afterAll(() => made.remove())

  it('writes the translation of a month, and leaves it alone when nothing changed', () => {
    const folder = join(made.path, 'klein-april')
    cpSync(join(months, 'klein-april'), folder, { recursive: true })
    const month = join(folder, 'month.yaml')
    expect(krap('texts', month, '--language', 'en').out).toMatch(/en\.yaml: \d+ added, 0 stale/)
    const first = readFileSync(join(folder, 'en.yaml'), 'utf8')
    expect(first).toContain('moments.wasmachine.options.hatice.text:')
    expect(krap('texts', month, '--language', 'en').out).toMatch(/0 added, 0 stale/)
    expect(readFileSync(join(folder, 'en.yaml'), 'utf8')).toBe(first)
    expect(krap('check', month).code, 'an open translation is a warning').toBe(0)
  })

  it('does not touch a translation that it cannot read', () => {
    made.write({ 'en.yaml': 'a: [', 'month.yaml': readFileSync(small, 'utf8') })
    const { code, err } = krap('texts', join(made.path, 'month.yaml'), '--language', 'en')
    expect(code).toBe(1)
    expect(err).toMatch(/en\.yaml:1:\d+ error yaml\//)
    expect(readFileSync(join(made.path, 'en.yaml'), 'utf8')).toBe('a: [')
  })
})
