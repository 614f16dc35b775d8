// What the debrief says, in both languages: every finding and card has its words, and none of them makes a claim that the
// theory base forbids (section 2) or blames (product.md, section 10; the list of words of the voice).

import { describe, expect, it } from 'vitest'
import type { Finding } from '#debrief'
import { cards, findingCodes, findingsOf, historyOf, readOn } from '#debrief'
import { linkPlan, playMonth } from '#engine'
import { readMonth } from '#scenario/files'
import { forDebrief as en } from '../../../src/i18n/en/for-debrief.ts'
import { forDebrief as nl } from '../../../src/i18n/nl/for-debrief.ts'
import { anyLegal } from '../../support/random-play.ts'
import { shippedFiles } from '../../support/shipped-files.ts'

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  )

const languages = { nl: new Map(flat(nl)), en: new Map(flat(en)) }
type Language = keyof typeof languages
const both = Object.keys(languages) as Language[]

/** Texts under a key, with its plural forms. */
const forms = (language: Language, key: string): string[] =>
  ['', '_one', '_other'].flatMap((ending) => languages[language].get(key + ending) ?? [])

/** What a debrief may not say, however it is put. A sentence that a character or a group says stands in quotation marks. */
const FORBIDDEN: Record<Language, readonly RegExp[]> = {
  nl: [
    /\bIQ\b/,
    /intelligent|slimmer|dommer|\bdom\b/i,
    /hersen|\bbrein|prefront/i,
    /wilskracht|beslismoe/i,
    /\barmen\b|\barme (mensen|gezinnen|kinderen|ouders)|mensen in armoede zijn/i,
    /(keuze|keus|beslissing)en? (was|waren|is) (fout|verkeerd|dom|slecht)|(verkeerde|foute|slechte|domme) (keuze|keus|beslissing)/i,
    /had(den)? (je|jullie|ze|zij|het huishouden|Samira|Daan)? ?(beter|moeten|kunnen)/i,
    /wetenschap (zegt|bewijst|toont)|wetenschappelijk vast|(onderzoek|methode|training|effect)[^.]*\bbewezen\b/i,
    /nu weet je (hoe|wat)/i,
    /arm (blijven|geboren)|vicieuze/i,
    /lost armoede op|maakt een eind aan armoede/i,
    /meter (meet|bewijst|toont aan)(?!( mensen)? niemand)(?! jou niet)/i,
    /diagnose|testuitslag/i,
    /\bschuld(en|ig|igen)?\b|eigen schuld|wanbetal/i,
    /\bfa(al|len|alt|alde)\b|gefaald|mislukt|\bluiheid\b|\blui\b|onverantwoord|\blaks\b/i,
    /kwetsbaar|kwetsbare|zelfredzaam|doelgroep|cliënt|onderkant|minima\b/i,
    /\bluxe\b|verwen|onnodig/i,
    /verslaafd|gemanipuleerd|winnaar|verliezer|\bscore\b|beste route/i,
    /\b(helaas|gelukkig|natuurlijk|eigenlijk)\b|!/i,
  ],
  en: [
    /\bIQ\b/,
    /intelligen|smarter|stupid|\bdumb/i,
    /\bbrains?\b|prefrontal|hijack/i,
    /willpower|decision fatigue/i,
    /\bthe poor\b|\bpoor (people|families|children|parents|households|choices?)/i,
    /(wrong|bad|foolish|unwise) (choice|decision)s?|(choice|decision)s? (was|were|is) (wrong|bad|foolish)/i,
    /should (just )?have (chosen|done|known|paid)|could have known|a wiser household/i,
    /science (says|shows|proves)|(research|studies|method|training|effect)[^.]*\bproven\b/i,
    /now you know (how|what)/i,
    /stay poor|born poor|vicious/i,
    /solves poverty|ends poverty/i,
    /meter (measures|proves|shows)(?! nobody)/i,
    /diagnos|test result/i,
    /\bdebts?\b|debtor|defaulter/i,
    /\bfail(s|ed|ure|ing)?\b|\blazy\b|irresponsible|careless/i,
    /vulnerable|needy|struggling famil|self-sufficien|\bclients?\b/i,
    /\bluxury\b|unnecessary|splurg/i,
    /\bwinner|\bloser|\bscore\b|best route/i,
    /\b(unfortunately|luckily|of course|actually)\b|!/i,
  ],
}

const unquoted = (text: string): string => text.replace(/[‘“][^’”]*[’”](?!\w)/g, '')

const offences = (language: Language, texts: Iterable<[string, string]>): string[] =>
  [...texts].flatMap(([key, text]) =>
    FORBIDDEN[language]
      .filter((claim) => claim.test(unquoted(text)))
      .map((claim) => `${key}: ${claim} in "${text}"`),
  )

describe.each(both)('what the debrief says in %s', (language) => {
  const texts = languages[language]

  it('makes no claim it may not make, and blames nobody', () => {
    expect(texts.size).toBeGreaterThan(200)
    expect(offences(language, texts)).toEqual([])
  })

  it('has a headline, a text and what a helper can do for every finding', () => {
    for (const code of Object.keys(findingCodes)) {
      for (const part of ['title', 'text', 'help'])
        expect(forms(language, `finding.${code}.${part}`), `${code} ${part}`).not.toHaveLength(0)
    }
  })

  it('says nothing about a finding that does not exist', () => {
    const said = [...texts.keys()].filter((key) => key.startsWith('finding.')).map((key) => key.split('.')[1])
    expect([...new Set(said)].sort()).toEqual(Object.keys(findingCodes).sort())
  })

  it('has name, meaning, grade and limit of every card, and every study behind it', () => {
    for (const [card, { sources }] of Object.entries(cards)) {
      for (const part of ['name', 'says', 'grade', 'limit'])
        expect(texts.get(`card.${card}.${part}`), `${card} ${part}`).toBeTruthy()
      for (const source of sources) expect(texts.get(`study.${source}`), source).toBeTruthy()
    }
    for (const study of readOn) expect(texts.get(`readOn.${study}`), study).toBeTruthy()
  })

  it('says of every contested or mixed card that it is so', () => {
    const words = {
      nl: {
        strong: /sterk/i,
        mixed: /gemengd/i,
        leaning: /gemengd/i,
        split: /omstreden/i,
        contested: /omstreden/i,
      },
      en: {
        strong: /strong/i,
        mixed: /mixed/i,
        leaning: /mixed/i,
        split: /contested/i,
        contested: /contested/i,
      },
    }[language]
    for (const [card, { grade }] of Object.entries(cards))
      expect(texts.get(`card.${card}.grade`), card).toMatch(words[grade])
  })
})

describe('the sentences of findings and cards', () => {
  const MOST_WORDS = 24
  it.each(both)('are short enough to read aloud in %s', (language) => {
    const long = [...languages[language]]
      .filter(([key]) => /^(finding|card|readOn)\./.test(key))
      .flatMap(([key, text]) => text.split(/(?<=[.?:])\s/).map((sentence) => [key, sentence] as const))
      .filter(([, sentence]) => sentence.split(/\s+/).length > MOST_WORDS)
    expect(long).toEqual([])
  })
})

describe('the reading of the texts itself', () => {
  it.each([
    ['nl', 'Dat was een verkeerde keuze.'],
    ['nl', 'Het brein schakelt uit.'],
    ['nl', 'De wetenschap bewijst het.'],
    ['nl', 'Ze hadden beter moeten kiezen.'],
    ['nl', 'Wie schulden heeft, denkt kort.'],
    ['en', 'Poverty costs 13 IQ points.'],
    ['en', 'Poor people think short-term.'],
    ['en', 'Willpower runs out.'],
    ['en', 'They should have chosen better.'],
  ] as const)('catches in %s: %s', (language, text) => {
    expect(offences(language, [['x', text]])).not.toEqual([])
  })

  it('lets somebody be quoted', () => {
    expect(offences('nl', [['x', '‘Ze hadden gewoon beter moeten kiezen’, zegt iemand.']])).toEqual([])
  })
})

describe('the numbers in the texts', () => {
  const found = shippedFiles().flatMap(([, file]): Finding[] => {
    const month = readMonth(file).month
    if (month === null) throw new Error(`${file} does not play`)
    const plan = linkPlan(month.plan)
    return Array.from({ length: 40 }, (_, seed) => {
      const { decisions } = playMonth(plan, seed, anyLegal(plan, seed))
      return findingsOf(historyOf(plan, seed, decisions))
    }).flat()
  })

  it('are all there in what random plays of every shipped month give', () => {
    const codes = new Set(found.map(({ code }) => code))
    expect(codes.size).toBeGreaterThan(25)
    for (const { code, kind, params } of found) {
      const parts = ['title', kind === 'no-good-option' ? 'none' : 'text', 'help']
      for (const language of both) {
        for (const part of parts) {
          const texts = forms(language, `finding.${code}.${part}`)
          expect(texts, `${language} ${code} ${kind} ${part}`).not.toHaveLength(0)
          const asked = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
          for (const name of asked)
            expect({ names: '', ...params }, `${code} ${part}`).toHaveProperty(name ?? '')
        }
      }
    }
  })

  it('ask the same in both languages', () => {
    const asks = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([all]) => all).sort()
    const differ = [...languages.nl].filter(
      ([key, text]) => key.startsWith('finding.') && asks(text).join() !== asks(languages.en.get(key)).join(),
    )
    expect(differ).toEqual([])
  })

  it('point to their moments, and never beyond the month or before it', () => {
    for (const { code, evidence, day } of found) {
      expect(evidence.length, code).toBeGreaterThan(0)
      expect(day).toBeGreaterThanOrEqual(0)
      expect(day).toBeLessThanOrEqual(31)
    }
  })
})
