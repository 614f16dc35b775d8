import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Finding } from '#scenario'
import { checkFile } from '#scenario/files'
import { temporaryFolder } from '../support/folder.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'months', 'broken')

/** File, line and column of its one fault, code, words that must be said, proposal. */
const faults: [file: string, place: string, code: string, words: RegExp, proposal?: string][] = [
  ['alias-bomb.yaml', '15:8', 'file/aliases', /aliases inside an anchor/],
  ['amount-without-source.yaml', '24:42', 'amount/no-source', /640\.00 euros.*source: illustrative/],
  ['bad-hour.yaml', '38:9', 'schema/format', /`25:40` is not an hour/],
  ['bad-month.yaml', '6:8', 'schema/format', /`2025-13` is not a month/],
  ['bad-seed.yaml', '36:11', 'schema/format', /not an event seed/],
  ['binary.yaml', '1:1', 'file/not-text', /not a text file/],
  ['blame-word.yaml', '42:46', 'words/blame', /"eigen schuld"/],
  ['cel-no-condition.yaml', '47:15', 'condition/not-a-condition', /a number, not a condition/],
  ['cel-syntax.yaml', '47:15', 'condition/syntax', /Expected `\)`/],
  ['cel-types.yaml', '47:15', 'condition/types', /Numbers go with numbers/],
  ['cel-typo.yaml', '47:15', 'condition/unknown-key', /no `hatise` in `ties`/, 'ties.hatice'],
  ['cel-unknown-value.yaml', '47:33', 'condition/unknown-value', /never "hatiec"/, 'hatice'],
  ['comma-in-text.yaml', '21:27', 'yaml/comma-in-text', /A comma cut this text in two/],
  ['day-31-of-30.yaml', '37:10', 'day/not-in-month', /2025-04 has 30 days; day 31/, '30'],
  ['duplicate-key.yaml', '8:1', 'yaml/duplicate-key', /stands twice/],
  ['empty.yaml', '1:1', 'file/empty', /is empty/],
  ['key-not-in-letter.yaml', '33:10', 'letter/key-not-found', /do not stand in `official`/],
  ['missing-strengths.yaml', '16:13', 'schema/missing', /`strengths` is missing in `samira`/],
  ['missing-title.yaml', '1:1', 'schema/missing', /`title` is missing/],
  ['misspelt-key.yaml', '54:9', 'schema/unknown-key', /`resutl` is not known/, 'result'],
  ['moment-never-comes.yaml', '35:5', 'day/missing', /`trommel` never comes/],
  ['not-utf8.yaml', '1:1', 'file/not-text', /UTF-8/],
  ['one-option.yaml', '44:7', 'schema/size', /one option here/],
  ['option-without-text.yaml', '44:9', 'schema/missing', /`text` is missing in `hatice`/],
  ['rule-arguments.yaml', '25:56', 'rules/arguments', /Above 900\.07/],
  ['same-option-twice.yaml', '51:13', 'id/twice', /another option/],
  ['shared-id.yaml', '35:9', 'id/twice', /`huur` is already the name of a booking/],
  ['tab-indent.yaml', '29:1', 'yaml/tab-as-indent', /indented with a tab/],
  ['three-decimals.yaml', '24:42', 'schema/format', /more than two decimals/],
  ['too-deep.yaml', '13:1', 'file/too-deep', /brackets/],
  ['two-documents.yaml', '34:1', 'yaml/multiple-docs', /one month/],
  ['two-endings.yaml', '55:9', 'option/two-endings', /move `result` and `effects`/],
  ['unclosed-bracket.yaml', '13:10', 'yaml/open-bracket', /`\[` is never closed/],
  ['unknown-cover.yaml', '10:8', 'reference/unknown-picture', /tabel/, 'kitchen-table-night'],
  ['unknown-effect.yaml', '50:19', 'schema/unknown-effect', /no effect `teo`/],
  ['unknown-figure.yaml', '16:32', 'reference/unknown-figure', /no figure `moder`/, 'mother'],
  ['unknown-flag.yaml', '50:27', 'reference/unknown-flag', /named under `flags`/],
  ['unknown-kind.yaml', '24:56', 'reference/unknown-kind', /no kind `rnet`/, 'rent'],
  ['unknown-letter.yaml', '50:29', 'reference/unknown-letter', /no letter `breif`/, 'brief'],
  ['unknown-party.yaml', '24:66', 'reference/unknown-party', /no party `verhuurder`/, 'verhuur'],
  ['unknown-person.yaml', '50:26', 'reference/unknown-person', /no person `hatcie`/, 'hatice'],
  ['unknown-picture.yaml', '40:14', 'reference/unknown-picture', /leeking/, 'washing-machine-leaking'],
  ['unknown-place.yaml', '39:12', 'reference/unknown-place', /no place `batroom`/, 'bathroom'],
  [
    'unknown-placeholder.yaml',
    '42:40',
    'words/placeholder',
    /Nothing is filled in for \{acount\}/,
    '{account}',
  ],
  ['unknown-rule.yaml', '25:56', 'rules/unknown-amount', /no amount `huurtoelsag`/, 'rules.huurtoeslag'],
  ['unknown-rules-pack.yaml', '5:8', 'reference/unknown-rules', /no rules pack `nl-2026`/, 'nl-2025'],
  ['unquoted-colon.yaml', '9:10', 'yaml/block-as-implicit-key', /second colon/],
  ['window-backwards.yaml', '37:14', 'day/window', /from 9 back to 5/, '[5, 9]'],
  ['wrong-type.yaml', '8:10', 'schema/type', /`minutes` is `vijf`; it must be a number/],
]

const errorsOf = (file: string): Finding[] =>
  checkFile(file).filter((finding) => finding.severity === 'error')

describe('a month file with one fault', () => {
  it.each(faults)('%s: says %s %s', (file, place, code, words, proposal) => {
    const errors = errorsOf(join(folder, file))
    expect(errors.map((error) => [`${error.line}:${error.col}`, error.code])).toEqual([[place, code]])
    expect(errors[0]?.text).toMatch(words)
    expect(errors[0]?.proposal).toBe(proposal)
  })

  it('is sound without its fault', () => {
    expect(checkFile(join(folder, 'sound.yaml'))).toEqual([])
  })

  it('gives both findings when a key is not known and the right one is then missing', () => {
    const found = errorsOf(join(folder, 'unknown-key.yaml')).map(({ line, code }) => [line, code])
    expect(found).toEqual([
      [35, 'schema/missing'],
      [39, 'schema/unknown-key'],
    ])
  })

  it('has a row above for every file in the folder', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    const told = [...faults.map(([file]) => file), 'sound.yaml', 'unknown-key.yaml']
    expect(files.sort()).toEqual(told.sort())
  })
})

describe('a translation with a fault', () => {
  it('that nobody can reach is an error at its line, with the key that was meant', () => {
    const [error] = errorsOf(join(folder, 'overlay-unreachable', 'month.yaml'))
    expect(error).toMatchObject({ line: 1, code: 'overlay/unreachable', proposal: 'moments.trommel.title' })
    expect(error?.file).toMatch(/overlay-unreachable.en\.yaml$/)
  })

  it('that loses a placeholder is an error', () => {
    const codes = errorsOf(join(folder, 'overlay-placeholder', 'month.yaml')).map((error) => error.code)
    expect(codes).toEqual(['overlay/placeholders'])
  })

  it('that misses texts is an error once the language is called complete, a warning before', () => {
    const complete = checkFile(join(folder, 'overlay-incomplete', 'month.yaml'))
    const open = checkFile(join(folder, 'overlay-unreachable', 'month.yaml'))
    expect(
      complete.filter(({ code }) => code === 'overlay/missing').map(({ severity }) => severity),
    ).toContain('error')
    expect(
      open.filter(({ code }) => code === 'overlay/missing').every(({ severity }) => severity === 'warning'),
    ).toBe(true)
  })
})

describe('a file that is no month at all', () => {
  const made = temporaryFolder()
  const written = (name: string, content: string): string => {
    made.write({ [name]: content })
    return join(made.path, name)
  }
  afterAll(() => made.remove())

  it('is refused fast when it is 5 MB', () => {
    const file = written('big.yaml', 'a: [x, x, x, x]\n'.repeat(5_000_000 / 16))
    const start = performance.now()
    expect(checkFile(file).map(({ code }) => code)).toEqual(['file/too-big'])
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('is refused fast when its aliases would unfold to millions', () => {
    const start = performance.now()
    expect(checkFile(join(folder, 'alias-bomb.yaml')).map(({ code }) => code)).toEqual(['file/aliases'])
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('is refused fast when one map has a hundred thousand keys, once or over and over', () => {
    const keys = Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n')
    const start = performance.now()
    expect(checkFile(written('keys.yaml', keys)).map(({ code }) => code)).toEqual(['file/too-many'])
    expect(checkFile(written('same.yaml', 'k: 1\n'.repeat(100_000))).map(({ code }) => code)).toEqual([
      'file/too-many',
    ])
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('is told that a word with a star is an alias of nothing', () => {
    expect(checkFile(written('star.yaml', 'krap: 1\nintro: *kort*\n'))).toMatchObject([
      { line: 2, code: 'file/aliases' },
    ])
  })

  it('is refused fast when it nests by indentation', () => {
    const steps = Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`)
    const file = written('stairs.yaml', steps.join('\n'))
    expect(checkFile(file).map(({ code }) => code)).toEqual(['file/too-deep'])
  })

  it('is said to be missing, a folder, or in the folder of another month', () => {
    expect(checkFile(join(made.path, 'nothing.yaml')).map(({ code }) => code)).toEqual(['file/not-found'])
    expect(checkFile(made.path).map(({ code }) => code)).toEqual(['file/folder'])
    expect(checkFile(join(folder, 'other-folder', 'month.yaml'))).toMatchObject([
      { code: 'file/folder-name', proposal: 'other-folder' },
    ])
  })

  it('may call itself what objects have by nature, without harm', () => {
    const file = written('proto.yaml', '__proto__: { krap: 1 }\nconstructor: 1\nkrap: 1\n')
    const unknown = checkFile(file).filter(({ code }) => code === 'schema/unknown-key')
    expect(unknown.map(({ line }) => line)).toEqual([1, 2])
  })
})
