// A month of one week in which an application can be done, as the page fetches it: its data and its Dutch texts.

import type { PlanData } from '#engine'
import { luck } from '#engine'
import { desk, letter, option, organisation, paper, procedure, smallMonth } from './small-month.ts'

const plan: PlanData = smallMonth({
  id: 'week',
  people: smallMonth().people.map((person) =>
    person.id === 'friend' ? { ...person, helps: true, trust: 2 } : person,
  ),
  letters: [
    letter('bericht', { day: 2, from: 'fonds', channel: 'email' }),
    letter('telefoon', { day: 2, from: 'fonds', channel: 'call' }),
  ],
  papers: [
    paper('identity', { held: 'fresh' }),
    paper('income', {
      held: 'stale',
      fresh: 30,
    }),
  ],
  organisations: [
    organisation('fonds', { chain: 'front', asks: ['identity', 'income'], knows: ['wijkteam'] }),
    organisation('wijkteam'),
    organisation('bank'),
  ],
  procedures: [
    procedure('bijdrage', {
      party: 'fonds',
      days: 3,
      steps: [
        { id: 'formulier', way: 'website', actions: 1, papers: ['identity'] },
        { id: 'bewijzen', way: 'letter', actions: 1, papers: ['income'] },
      ],
    }),
  ],
  moments: [
    desk('tafel', 1, [
      option('begin', [
        { do: 'start', procedure: 'bijdrage' },
        { do: 'meet', organisation: 'fonds' },
      ]),
      option('rust'),
    ]),
    desk('later', 2, [option('rust'), option('lezen')]),
    desk('laatst', 6, [option('rust'), option('lezen')]),
  ],
})

const texts: Record<string, string> = {
  title: 'Een week',
  'people.mo.name': 'Mo',
  'people.kid.name': 'Kees',
  'people.friend.name': 'Hatice',
  'letters.bericht.title': 'Wij hebben uw aanvraag gezien',
  'letters.bericht.plain-text': 'Het fonds heeft je aanvraag. Je hoeft niets te doen.',
  'letters.bericht.official': 'Geachte heer, mevrouw, uw aanvraag is in behandeling genomen.',
  'letters.telefoon.title': 'Het fonds belt',
  'letters.telefoon.plain-text': 'Het fonds vroeg hoe het gaat.',
  'letters.telefoon.missed': 'Er staat een onbekend nummer op het scherm.',
  'papers.identity.name': 'Identiteitsbewijs',
  'papers.income.name': 'Inkomensspecificatie',
  'organisations.fonds.name': 'Het fonds',
  'organisations.fonds.task': 'Betaalt wat stuk is.',
  'organisations.fonds.site.says': 'Wij zijn elke dag open.',
  'organisations.fonds.site.really': 'Alleen op dinsdag.',
  'organisations.wijkteam.name': 'Sociaal wijkteam',
  'organisations.bank.name': 'Stadsbank',
  'procedures.bijdrage.title': 'Bijdrage',
  'procedures.bijdrage.steps.formulier.title': 'Het formulier',
  'procedures.bijdrage.steps.bewijzen.title': 'De bewijzen',
  'procedures.bijdrage.outcomes.granted.result': 'Het fonds betaalt de wasmachine.',
  'moments.tafel.title': 'Aan tafel',
  'moments.tafel.text': 'Er ligt een formulier.',
  'moments.tafel.options.begin.text': 'Begin aan het formulier',
  'moments.tafel.options.begin.result': 'Het begin is er.',
  'moments.tafel.options.rust.text': 'Rust uit',
  'moments.later.title': 'Weer aan tafel',
  'moments.later.text': 'Het is de dag erna.',
  'moments.later.options.rust.text': 'Rust uit',
  'moments.later.options.lezen.text': 'Lees iets',
  'moments.laatst.title': 'Het eind van de week',
  'moments.laatst.text': 'Er kwam post.',
  'moments.laatst.options.rust.text': 'Rust uit',
  'moments.laatst.options.lezen.text': 'Lees iets',
}

/** What the page gets for each address of this month. */
export const weekFiles: Record<string, unknown> = {
  '/months/week.json': {
    card: { id: 'week', version: plan.version, month: plan.month },
    plan,
    sources: [],
  },
  '/months/week.nl.json': texts,
  '/months/week.en.json': texts,
}

/** A seed with which neither the e-mail nor the call is taken in, at any level: the least likely to pass by is 0.9. */
export function seedThatMisses(): number {
  for (let seed = 1; seed < 5000; seed++)
    if (luck(seed, 'message:bericht', 0) >= 0.9 && luck(seed, 'message:telefoon', 0) >= 0.9) return seed
  throw new Error('No seed misses both.')
}
