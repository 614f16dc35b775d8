import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '#engine'
import type { Bundle } from '#scenario'
import { compileLevers, compileMonth } from '#scenario'
import { contextOf } from '../../src/scenario/compile/context.ts'
import { vocabularyOf } from '../../src/scenario/compile/vocabulary.ts'
import { readPack } from '../../src/scenario/rules/read-pack.ts'
import { sayer } from '../../src/scenario/say.ts'
import { checkSchema } from '../../src/scenario/schema/findings.ts'
import { month as monthSchema } from '../../src/scenario/schema/month.ts'
import { readYaml } from '../../src/scenario/yaml/read.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const bundle = (file: string, content: string): Bundle => ({ file, content, overlays: {} })
const folder = join('tests', 'fixtures', 'towns')
const towns = Object.fromEntries(
  readdirSync(join(root, folder)).map((name) => [
    name.replace('.yaml', ''),
    bundle(name, read(folder, name)),
  ]),
)
const packs = { 'nl-2025': bundle('nl-2025.yaml', read('scenarios', 'rules', 'nl-2025.yaml')) }
const source = read('tests', 'fixtures', 'system', 'months', 'sound.yaml')

const compile = (content: string, beside = towns) =>
  compileMonth({ ...bundle('month.yaml', content), packs, towns: beside, known: {} })
const { month, findings } = compile(source)
if (month === null) throw new Error(`the month must compile: ${JSON.stringify(findings)}`)
const { plan, texts, sources } = month
const illustrative = { illustrative: true, from: '', asOf: '' }

describe('papers', () => {
  const paper = (id: string) => plan.papers.find((each) => each.id === id)

  it('are those that the month touches, and what can stand for them', () => {
    // Held or its own: identity, income, monteursbrief; given by an effect: quote; stands for income: rights-letter.
    expect(plan.papers.map(({ id }) => id)).toEqual([
      'identity',
      'income',
      'monteursbrief',
      'quote',
      'rights-letter',
    ])
  })

  it('bring what the rules pack knows, in cents and days, and how the household has them', () => {
    expect(paper('income')).toEqual({
      id: 'income',
      held: 'stale',
      fresh: 30,
      fetch: { actions: 1, cents: 0, days: 0, ruleMaker: 'fee-rule', source: illustrative },
      copy: 20,
      standsFor: [],
    })
    expect(paper('identity')).toMatchObject({ held: 'fresh', fresh: 0, copy: 20 })
    expect(paper('monteursbrief')).toMatchObject({ held: 'no', fetch: { actions: 1, days: 1 }, copy: 0 })
    expect(paper('rights-letter')?.standsFor).toEqual(['income', 'benefits', 'bank-statements'])
  })

  it('are what the month says where it says more than the rules pack', () => {
    const changed = source.replace('income: { held: stale }', 'income: { fresh: 7, copy: 1.00 }')
    const income = compile(changed).month?.plan.papers.find(({ id }) => id === 'income')
    expect(income).toMatchObject({ held: 'no', fresh: 7, copy: 100, fetch: { actions: 1 } })
  })

  it('that cost money have it among the sources, under their own name', () => {
    const register = compile(source.replace('identity: held', 'identity: held\n  register: held')).month
    expect(register?.sources).toContainEqual({ id: 'fetch:register', cents: -1500, source: illustrative })
    expect(register?.texts.nl?.['bookings.fetch:register.name']).toBe('BRP-uittreksel')
    expect(sources.filter(({ id }) => id.startsWith('fetch:'))).toEqual([])
  })
})

describe('an application', () => {
  it('has its steps, its days, and the letters of the rules pack', () => {
    expect(plan.procedures).toEqual([
      {
        id: 'bijzondere-bijstand',
        party: 'gemeente',
        deadline: 28,
        term: 28,
        steps: [
          { id: 'formulier', way: 'website', actions: 1, papers: ['identity'] },
          { id: 'bewijzen', way: 'letter', actions: 1, papers: ['income', 'monteursbrief'] },
        ],
        check: 5,
        grace: 14,
        days: 56,
        letters: { incomplete: 'aanvulling', lapsed: 'buiten-behandeling' },
        outcomes: [
          { id: 'toegekend', when: ['==', ['get', 'papers', 'income'], 'held'], effects: [] },
          { id: 'afgewezen', effects: [] },
        ],
        automatic: false,
      },
    ])
    const letter = plan.letters.find(({ id }) => id === 'aanvulling')
    expect(letter).toMatchObject({ from: '', channel: 'letter', content: 'form', term: 14 })
  })

  it('takes its own days, term and answers where they are written', () => {
    const own = 'term: 10\n    days: 7\n    check: 2\n    grace: 3\n    automatic: true'
    const changed = compile(source.replace('deadline: 28', own)).month?.plan.procedures[0]
    expect(changed).toMatchObject({ deadline: 0, term: 10, days: 7, check: 2, grace: 3, automatic: true })
  })

  it('without steps sends no letters and ends as it always did', () => {
    const bare = '  - { id: kort, to: gemeente, title: Kort, days: 3 }\nmoments:'
    const plain = compile(source.replace('moments:', bare)).month?.plan
    expect(plain?.procedures[1]).toMatchObject({
      steps: [],
      letters: { incomplete: '', lapsed: '' },
      outcomes: [],
    })
  })
})

describe('a booking on day 31 of a month of 30 days', () => {
  const line = (id: string, day: number) =>
    `  - { id: ${id}, name: Huur mei, day: ${day}, out: 640.00, kind: rent, to: gemeente, source: illustrative }\n`
  const codes = (...lines: string[]) =>
    compile(source.replace('letters:', `${lines.join('')}letters:`)).findings.map(({ code }) => code)

  it('is asked about, unless the month counts on into the next', () => {
    expect(codes(line('huur-mei', 31))).toEqual(['day/not-in-month'])
    expect(codes(line('huur-mei', 31), line('garage-mei', 34))).toEqual([])
  })
})

describe('people, letters and effects of the system', () => {
  it('are compiled', () => {
    expect(plan.people.find(({ id }) => id === 'ada')).toMatchObject({
      trust: 1,
      helps: true,
      works: 'wijkteam',
    })
    expect(plan.people.find(({ id }) => id === 'samira')).toMatchObject({ trust: 0, helps: false, works: '' })
    const [first, second] = plan.moments[0]?.kind === 'dilemma' ? plan.moments[0].options : []
    expect(first?.outcomes[0]?.effects).toEqual([
      { do: 'start', procedure: 'bijzondere-bijstand' },
      { do: 'trust', person: 'ada', by: 1 },
      { do: 'meet', organisation: 'wijkteam' },
    ])
    expect(second?.outcomes[0]?.effects).toEqual([
      { do: 'refer', to: 'gemeente', by: 'ada', warm: true },
      { do: 'consent', organisation: 'wijkteam', purpose: 'share', given: true },
      { do: 'paper', paper: 'quote' },
    ])
  })

  it('a message comes by its channel, and in the words its sender writes in', () => {
    const sent = (content: string) => compile(content).month?.plan.letters.find(({ id }) => id === 'belletje')
    // The wijkteam of the small town writes plainly, its gemeente does not.
    expect(sent(source)).toMatchObject({ channel: 'call', plain: true })
    expect(sent(source.replace('from: wijkteam', 'from: gemeente'))).toMatchObject({ plain: false })
    expect(sent(source.replace('channel: call', 'channel: call\n    plain: false'))).toMatchObject({
      plain: false,
    })
  })
})

describe('a town', () => {
  it('gives the plan its organisations without their words', () => {
    expect(plan.organisations.map(({ id }) => id)).toEqual(['gemeente', 'wijkteam', 'leergeld'])
    expect(plan.organisations[1]).toEqual({
      id: 'wijkteam',
      channels: ['call', 'visit'],
      ways: ['desk', 'phone', 'person'],
      asks: [],
      days: 3,
      knows: ['gemeente', 'leergeld'],
      accepts: ['rights-letter'],
      plain: true,
      remembers: false,
      chain: 'front',
      source: illustrative,
      composed: [],
    })
    expect(plan.organisations[0]?.source).toEqual({
      illustrative: false,
      from: 'https://example.org/gemeente',
      asOf: '2024',
    })
    expect(Object.keys(plan.elsewhere)).toEqual(['enschede'])
    expect(plan.elsewhere.enschede?.[0]).toMatchObject({ id: 'leergeld', days: 14 })
    expect(plan.circumstances).toEqual({ once: false, warm: false, automatic: false, oneContact: false })
  })

  it('gives the texts of its cards, and the names of papers, steps and missed calls', () => {
    expect(texts.nl).toMatchObject({
      'towns.zwolle.title': 'Zwolle in het klein',
      'organisations.leergeld.name': 'Stichting Leergeld in het klein',
      'organisations.leergeld.task': 'Leergeld betaalt wat een kind nodig heeft om mee te doen.',
      'organisations.leergeld.for-whom': 'Kinderen van 4 tot 18.',
      'organisations.wijkteam.good-to-know': 'De inloop is op dinsdag.',
      'organisations.leergeld.site.says': 'De grens is 110%.',
      'organisations.leergeld.site.really': 'De grens is 120%.',
      'parties.gemeente': 'Gemeente in het klein',
      'papers.bank-statements.name': 'Bankafschriften van drie maanden',
      'papers.monteursbrief.name': 'Briefje van de monteur',
      'procedures.bijzondere-bijstand.steps.formulier.title': 'Het formulier',
      'letters.belletje.missed': 'Op het scherm staat een nummer dat ze niet kent.',
    })
    expect(texts.nl?.['letters.aanvulling.plain-text']).toContain('{papers}')
  })

  it('is called as the month calls it, on its card too', () => {
    const renamed = compile(source.replace('bookings:', 'parties: { gemeente: Het stadhuis }\nbookings:'))
    expect(renamed.month?.texts.nl).toMatchObject({
      'parties.gemeente': 'Het stadhuis',
      'organisations.gemeente.name': 'Het stadhuis',
    })
  })

  it('with a fault stops its own months at its own line, and no month of another town', () => {
    const file = read(folder, 'zwolle.yaml').replace('knows: [gemeente, leergeld]', 'knows: [gemente]')
    const broken = compile(source, { ...towns, zwolle: bundle('zwolle.yaml', file) })
    expect(broken.month).toBeNull()
    expect(broken.findings).toMatchObject([
      { file: 'zwolle.yaml', line: 28, code: 'reference/unknown-organisation', proposal: 'gemeente' },
    ])
    const elsewhere = compile(source, { ...towns, enschede: bundle('enschede.yaml', 'krap-town: 2\n') })
    expect(elsewhere.findings).toEqual([])
    expect(elsewhere.month?.plan.elsewhere).toEqual({})
  })

  it('is a name and nothing more where a project has none', () => {
    const alone = compile(source.replace('deadline: 28', 'deadline: 28\n    days: 56'), {})
    expect(alone.findings).toEqual([])
    expect(alone.month?.plan.organisations).toEqual([])
  })
})

describe('a lever', () => {
  it('is data over the plan, with its words beside it', () => {
    const compiled = compileLevers(bundle('levers.yaml', read('tests', 'fixtures', 'levers.yaml')), [
      'enschede',
    ])
    expect(compiled.findings).toEqual([])
    expect(compiled.levers).toEqual([
      { id: 'slack', changes: [{ change: 'opening', account: 30_000 }] },
      {
        id: 'alles',
        changes: [
          {
            change: 'income',
            id: 'vloer',
            day: 1,
            single: 15_000,
            family: 35_000,
            ruleMaker: 'benefit-norm',
            source: illustrative,
          },
          { change: 'letters', plain: true },
          { change: 'circumstances', set: { once: true, warm: true, automatic: true, oneContact: true } },
          { change: 'town', town: 'enschede' },
        ],
      },
    ])
    expect(compiled.texts.nl).toEqual({
      'levers.slack.name': 'Ruimte',
      'levers.slack.says': 'Er staat € 300 meer op de rekening.',
      'levers.alles.name': 'Alles tegelijk',
      'levers.alles.says': 'Alles gaat anders.',
    })
  })
})

describe('the vocabulary of conditions', () => {
  it('has the maps that the engine answers, of the same types', () => {
    const yaml = readYaml('month.yaml', source)
    const pack = readPack('nl-2025.yaml', packs['nl-2025'].content).pack?.data
    const checked = 'yaml' in yaml ? checkSchema(yaml.yaml, monthSchema) : yaml
    if (!('yaml' in yaml) || !('data' in checked) || pack === undefined) throw new Error('must be readable')
    const towns = { own: null, hasTowns: false }
    const { ids } = contextOf(checked.data, pack, towns, {}, sayer(yaml.yaml, []))
    const { maps } = vocabularyOf(checked.data, ids, {})
    const types = Object.fromEntries(Object.entries(maps).map(([name, { type }]) => [name, type]))
    expect(types).toEqual(vocabulary.keyed)
  })
})
