// Words that blame or label people (voice.md section 1, scarcity-theory.md R9). Characters and institutions may use
// them, between quotation marks or in their own letters; the game does not.

interface Avoided {
  pattern: RegExp
  /** What to write instead. */
  use: string
  /** `error`: names or judges people. `warning`: can be right, reread it. */
  severity: 'error' | 'warning'
}

const word = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'giu')

const avoid = (severity: Avoided['severity'], use: string, ...sources: string[]): Avoided[] =>
  sources.map((source) => ({ pattern: word(source), use, severity }))

const dutch: Avoided[] = [
  ...avoid(
    'error',
    'geldzorgen, achterstanden',
    'schulden',
    'schuldenproblematiek',
    'schuldenaars?',
    'problematische schulden',
  ),
  ...avoid(
    'error',
    'wat er gebeurde, zonder oordeel',
    'eigen schuld',
    'had beter',
    'verkeerde keuzes?',
    'foute keuzes?',
    'domme? keuzes?',
  ),
  ...avoid(
    'error',
    'krap, te weinig geld',
    'de armen',
    'arme (?:mensen|gezin(?:nen)?|kinderen|vrouw|man|moeders?)',
    'armoedzaaiers?',
    'minima',
    'de onderkant van de (?:samenleving|maatschappij)',
  ),
  ...avoid('error', 'het lukte niet, het kon niet', 'falen', 'faalt', 'faalde', 'gefaald'),
  ...avoid('error', 'een achterstand', 'wanbetal(?:er|ers|ing)', 'in gebreke'),
  ...avoid(
    'error',
    'huishouden, gezin, of de naam',
    'doelgroep(?:en)?',
    'hulpvragers?',
    'probleemgezin(?:nen)?',
    'slachtoffers?',
    'kwetsbare (?:mensen|gezinnen|doelgroep(?:en)?)',
  ),
  ...avoid('error', 'voorzichtig', 'laks', 'lui', 'onverantwoord(?:e|elijk)?', 'gemakzuchtig'),
  ...avoid('warning', 'verder weg, uit beeld', 'verwaarloosd', 'genegeerd', 'negeren'),
  ...avoid('warning', 'ruimte', 'weerbaarheid', 'zelfredzaam(?:heid)?'),
  ...avoid('warning', 'iets leuks, een goede avond', 'luxe', 'verwennen', 'onnodig'),
  ...avoid('warning', 'het lukte niet, het kon niet', 'mislukt', 'verkeerd'),
  ...avoid('warning', 'huishouden, gezin, of de naam', 'cliënt(?:en)?', 'klanten'),
  ...avoid('warning', 'regeling, termijn, schuiven', 'gouden tip', 'oplossing(?:en)?'),
  ...avoid('warning', 'niets: dat is medelijden', 'helaas', 'zielig', 'ach arme'),
]

const english: Avoided[] = [
  ...avoid('error', 'money worries, arrears', 'debtors?', 'debt problems', 'bad debts?'),
  ...avoid(
    'error',
    'short, tight, too little money',
    'the poor',
    'poor (?:people|families|family|woman|man|mothers?|children)',
    'the needy',
    'needy',
  ),
  ...avoid(
    'error',
    'what happened, without a verdict',
    'poor choices?',
    'bad choices?',
    'wrong choices?',
    'their own fault',
    'her own fault',
    'his own fault',
  ),
  ...avoid(
    'error',
    'household, family, or the name',
    'struggling families',
    'vulnerable (?:people|families)',
    'victims?',
    'target groups?',
    'defaulters?',
  ),
  ...avoid('error', 'it did not work, it could not be done', 'failures?', 'failed to pay'),
  ...avoid('error', 'careful', 'lazy', 'irresponsibl[ey]', 'feckless'),
  ...avoid('warning', 'out of view', 'neglected', 'ignored'),
  ...avoid('warning', 'something nice', 'luxur(?:y|ies)', 'unnecessary'),
  ...avoid('warning', 'nothing: that is pity', 'unfortunately', 'sadly'),
]

const lists: Readonly<Record<string, Avoided[]>> = { nl: dutch, en: english }

export interface Blame {
  /** The words as they stand in the text. */
  found: string
  use: string
  severity: 'error' | 'warning'
}

/** Words in a text that blame, outside quotation marks. Empty for a language without a list. */
export function blameIn(language: string, text: string): Blame[] {
  const told = withoutSpeech(text)
  return (lists[language] ?? []).flatMap(({ pattern, use, severity }) =>
    [...told.matchAll(pattern)].map(([found]) => ({ found, use, severity })),
  )
}

/** An exclamation mark outside quotation marks, with what stands before it; null when there is none. */
export function shoutIn(text: string): string | null {
  return /\p{L}+!/u.exec(withoutSpeech(text))?.[0] ?? null
}

/** The text with everything a character says blanked out, letter for letter. */
export function withoutSpeech(text: string): string {
  const blank = (speech: string): string => speech.replace(/[^\n]/g, ' ')
  return text
    .replace(/“[^”]*”/g, blank)
    .replace(/‘.*?(?:’(?![\p{L}])|$)/gsu, blank)
    .replace(/"[^"\n]*"/g, blank)
}
