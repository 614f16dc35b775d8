import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Report } from '#explore'
import { temporaryFolder } from '../support/folder.ts'

const root = join(import.meta.dirname, '..', '..')
const fixture = join(root, 'tests', 'fixtures', 'explore', 'zoeken', 'month.yaml')

function krap(...args: string[]): { code: number | null; out: string; err: string } {
  const main = join(root, 'src', 'app', 'cli', 'main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const stack = /^\s+at .+:\d+:\d+/m
const few = ['--plays', '60', '--steps', '5000', '--workers', '1']

describe('krap explore', () => {
  it('says on one screen what is reached, what bars the rest with its line, how it ends, and what room there is', () => {
    const { code, out, err } = krap('explore', fixture, ...few)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('60 random plays')
    expect(out).toMatch(
      /not reached: kast \(moment\)\n {4}Never held when it was asked: `flags.sleutel` \(line \d+\)\./,
    )
    expect(out).toMatch(/balance at the end +150\.00 +150\.00 +150\.00/)
    expect(out).toContain('Room for choice')
    expect(out.split('\n').length).toBeLessThanOrEqual(60)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(130)
  })

  it('gives JSON of a stable shape, the same each time', () => {
    const [one, other] = [
      krap('explore', fixture, '--json', ...few),
      krap('explore', fixture, '--json', ...few),
    ]
    expect(one.out).toBe(other.out)
    const report = JSON.parse(one.out) as Report
    expect(Object.keys(report)).toEqual([
      'krap',
      'month',
      'version',
      'seed',
      'complete',
      'cuts',
      'plays',
      'stuck',
      'reach',
      'spread',
      'room',
    ])
    expect(report).toMatchObject({ krap: 1, month: 'zoeken', seed: 1, complete: true, cuts: [] })
    expect(report.reach[0]).toEqual({
      kind: 'moment',
      id: 'stoel',
      plays: 60,
      how: 'random',
      example: null,
      bars: [],
    })
  })

  it.each([
    [['--plays', '0'], 'explore/no-plays'],
    [['--plays=-5'], 'explore/no-plays'],
    [['--plays', '2.5'], 'explore/no-plays'],
    [['--plays', 'many'], 'explore/no-plays'],
    [['--plays', '1000001'], 'explore/too-many-plays'],
    [['--plays', '99999999999999999999'], 'explore/no-plays'],
    [['--seed', '4294967296'], 'explore/seed'],
    [['--steps=-1'], 'explore/steps'],
    [['--budget', '0'], 'explore/budget'],
    [['--workers', '0'], 'explore/workers'],
    [['--workers', '1000'], 'explore/workers'],
  ])('refuses %j with a code, and searches nothing', (flags, code) => {
    const answer = krap('explore', fixture, ...flags)
    expect(answer).toMatchObject({ code: 1, out: '' })
    expect(answer.err).toContain(`${code}: `)
    expect(answer.err).not.toMatch(stack)
  })

  it('gives the findings of a broken month, and does not search it', () => {
    const broken = join(root, 'tests', 'fixtures', 'months', 'broken', 'cel-typo.yaml')
    const { code, out, err } = krap('explore', broken)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('cel-typo.yaml:47:15 error condition/unknown-key')
  })

  it('wants one file', () => {
    expect(krap('explore')).toMatchObject({ code: 1, out: '' })
    expect(krap('explore', fixture, fixture)).toMatchObject({ code: 1, out: '' })
    expect(krap('explore', 'no/such/month.yaml').err).toContain('file/not-found')
  })
})

describe('krap check --explore', () => {
  const folder = temporaryFolder()
  afterAll(() => folder.remove())
  const monthWith = (expects: string): string => {
    folder.write({ 'zoeken/month.yaml': `${readFileSync(fixture, 'utf8')}${expects}` })
    return join(folder.path, 'zoeken', 'month.yaml')
  }

  it('fails where an expectation fails, at its line, and only when it is asked to search', () => {
    const file = monthWith('expects:\n  minutes: { from: 100, to: 200 }\n')
    expect(krap('check', file).code).toBe(0)
    const { code, out } = krap('check', '--explore', file)
    expect(code).toBe(1)
    expect(out).toMatch(/month\.yaml:\d+:3 error expects\/minutes Expected 100 to 200 minutes/)
  })

  it('holds where they hold', () => {
    const file = monthWith('expects:\n  reaches: [stoel, tafel/gok]\n')
    expect(krap('check', '--explore', file).code).toBe(0)
  })
})
