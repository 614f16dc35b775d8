import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from '#scenario/files'

const folder = join(import.meta.dirname, '..', 'fixtures', 'system')

/** File, line and column of its one fault, code, words that must be said, proposal. */
type Fault = [file: string, place: string, code: string, words: RegExp, proposal?: string]

const months: Fault[] = [
  ['cel-consent.yaml', '60:15', 'condition/unknown-key', /no `wijkteam\/delen` in `consents`/],
  ['cel-paper-state.yaml', '47:50', 'condition/unknown-value', /none, held, stale, underway/, 'held'],
  ['cel-result.yaml', '60:67', 'condition/unknown-value', /toegekend, afgewezen/, 'toegekend'],
  ['deadline-before-start.yaml', '42:15', 'procedure/deadline-before-start', /would always lapse/, '6'],
  ['decision-untold.yaml', '48:15', 'procedure/no-result', /tell how the decision comes in/],
  ['letter-cannot-be-missed.yaml', '33:5', 'letter/cannot-be-missed', /Only a call or a visit/],
  ['paper-named-as-letter.yaml', '29:9', 'id/twice', /a paper of the rules pack/],
  ['paper-never-asked.yaml', '24:3', 'paper/never-asked', /No application asks `diploma`/],
  ['paper-never-stale.yaml', '23:13', 'paper/never-stale', /never grows old/, 'held'],
  ['paper-out-of-reach.yaml', '45:75', 'paper/out-of-reach', /no effect gives it/],
  ['paper-too-late.yaml', '45:75', 'paper/out-of-reach', /takes 40 days, and the month has 30/],
  ['procedure-named-as-moment.yaml', '39:9', 'id/twice', /the name of a moment/],
  ['procedure-no-days.yaml', '39:9', 'procedure/no-days', /Write `days: 28`/],
  ['procedure-no-end.yaml', '48:26', 'procedure/no-end', /it could end in nothing/],
  ['procedure-no-outcomes.yaml', '39:9', 'procedure/no-end', /has steps and no `outcomes`/],
  ['procedure-two-deadlines.yaml', '43:5', 'procedure/two-deadlines', /not both/],
  ['reserved-act.yaml', '64:13', 'id/reserved', /`fetch` is what the game itself/],
  ['same-step-twice.yaml', '45:15', 'id/twice', /another step/],
  ['too-much-trust.yaml', '21:70', 'schema/size', /at most 5/],
  ['unknown-channel.yaml', '33:14', 'schema/value', /letter, email, call, app, visit/, 'call'],
  ['unknown-employer.yaml', '21:97', 'reference/unknown-organisation', /towns\/zwolle/, 'wijkteam'],
  ['unknown-handover.yaml', '68:28', 'reference/unknown-organisation', /people under `around`/, 'gemeente'],
  ['unknown-organisation.yaml', '63:82', 'reference/unknown-organisation', /`wijkteem`/, 'wijkteam'],
  ['unknown-own-paper.yaml', '23:3', 'reference/unknown-paper', /give it a `name`/, 'identity'],
  ['unknown-paper.yaml', '45:67', 'reference/unknown-paper', /no paper `incme`/, 'income'],
  ['unknown-town.yaml', '7:7', 'reference/unknown-town', /scenarios\/towns/, 'zwolle'],
  ['unknown-way.yaml', '44:53', 'schema/value', /desk, website, phone, letter, person/, 'website'],
  ['way-not-taken.yaml', '44:53', 'procedure/way-not-taken', /`gemeente` is not reached by person/],
]

const towns: Fault[] = [
  ['blame-word.yaml', '32:28', 'words/blame', /"de armen"/],
  ['file-name.yaml', '2:5', 'file/file-name', /called `file-name.yaml`/, 'file-name'],
  ['knows-itself.yaml', '15:13', 'town/knows-itself', /hand over to itself/],
  ['levers-same-twice.yaml', '9:9', 'id/twice', /another lever/],
  ['levers-unknown-change.yaml', '14:9', 'schema/unknown-change', /no change `leters`/, 'letters'],
  ['levers-unknown-circumstance.yaml', '15:48', 'schema/value', /once, warm, automatic/, 'one-contact'],
  ['levers-unknown-town.yaml', '16:15', 'reference/unknown-town', /no town `enshede`/, 'enschede'],
  ['misspelt-chain.yaml', '43:12', 'schema/value', /front, end/, 'front'],
  ['misspelt-line.yaml', '19:16', 'schema/value', /`composed` is `wais`/, 'ways'],
  ['no-source.yaml', '34:5', 'schema/missing', /`source` is missing in `leergeld`/],
  ['unknown-neighbour.yaml', '28:23', 'reference/unknown-organisation', /`leergelt`/, 'leergeld'],
  ['unknown-paper.yaml', '38:12', 'reference/unknown-paper', /no paper `incme`/, 'income'],
]

describe.each([
  ['a month with papers and applications', 'months', months],
  ['a town or a lever file', 'towns', towns],
] as const)('%s with one fault', (_, kind, faults) => {
  it.each(faults)('%s: says %s %s', (file, place, code, words, proposal) => {
    const found = checkFile(join(folder, kind, file))
    expect(found.map((one) => [`${one.line}:${one.col}`, one.code])).toEqual([[place, code]])
    expect(found[0]?.text).toMatch(words)
    expect(found[0]?.proposal).toBe(proposal)
  })

  it('has a row above for every file in the folder', () => {
    const told = [...faults.map(([file]) => file), 'sound.yaml', 'same-organisation-twice.yaml']
    for (const file of readdirSync(join(folder, kind))) expect(told).toContain(file)
  })
})

describe('without a fault', () => {
  it('nothing is said', () => {
    expect(checkFile(join(folder, 'months', 'sound.yaml'))).toEqual([])
    expect(checkFile(join(folder, '..', 'towns', 'zwolle.yaml'))).toEqual([])
    expect(checkFile(join(folder, '..', 'levers.yaml'))).toEqual([])
  })
})

describe('two organisations of one name', () => {
  it('are told, and so is what then points to nobody', () => {
    const codes = checkFile(join(folder, 'towns', 'same-organisation-twice.yaml')).map(({ code }) => code)
    expect(codes).toEqual(['reference/unknown-organisation', 'id/twice', 'town/knows-itself'])
  })
})
