// The system around a household, made by hand: what the four views show, in every state they know.

import type { ApplicationView, CircleView, OrganisationView, PaperView } from '#engine'

export function paper(id: string, more: Partial<PaperView> = {}): PaperView {
  return {
    id,
    state: 'none',
    day: 0,
    asked: 0,
    fetch: { can: false, why: 'paper/nobody-asks', actions: 1, cents: 0, days: 0 },
    ...more,
  }
}

export function application(id: string, more: Partial<ApplicationView> = {}): ApplicationView {
  return {
    id,
    party: 'gemeente',
    status: 'asked',
    helped: false,
    outcome: '',
    steps: [],
    missing: [],
    deadline: 28,
    decision: 0,
    acts: [],
    ...more,
  }
}

export function person(id: string, more: Partial<CircleView> = {}): CircleView {
  return {
    id,
    figure: 'helper',
    kind: 'weak',
    tie: 0,
    trust: 0,
    last: null,
    helps: false,
    works: '',
    ...more,
  }
}

export function organisation(id: string, more: Partial<OrganisationView> = {}): OrganisationView {
  return {
    id,
    seen: 'fog',
    knows: [],
    asks: [],
    channels: ['letter'],
    ways: ['website'],
    days: 28,
    chain: 'front',
    source: { illustrative: true, from: '', asOf: '2025' },
    composed: [],
    plain: false,
    handover: 'none',
    asked: 0,
    ...more,
  }
}

export const papers: PaperView[] = [
  paper('identity', { state: 'held', asked: 7 }),
  paper('income', {
    state: 'stale',
    day: 2,
    asked: 3,
    fetch: { can: true, why: '', actions: 1, cents: 0, days: 3 },
  }),
  paper('bank-statements', {
    asked: 4,
    fetch: { can: false, why: 'decision/not-enough-money', actions: 1, cents: 340, days: 0 },
  }),
  paper('quote', { asked: 1, fetch: { can: true, why: '', actions: 1, cents: 0, days: 0 } }),
  paper('rent', { state: 'underway', day: 12 }),
  paper('policy', { state: 'held', day: 29, asked: 1 }),
  paper('school'),
  paper('register', { fetch: { can: false, why: 'paper/nobody-asks', actions: 1, cents: 1640, days: 5 } }),
]

export const applications: ApplicationView[] = [
  application('bijzondere-bijstand', {
    steps: [
      { id: 'formulier', way: 'website', done: true, papers: [{ id: 'identity', answer: 'held' }] },
      {
        id: 'bewijzen',
        way: 'letter',
        done: false,
        papers: [
          { id: 'income', answer: 'stale' },
          { id: 'bank-statements', answer: 'missing' },
          { id: 'quote', answer: 'missing' },
          { id: 'policy', answer: 'held' },
        ],
      },
    ],
    missing: [],
    acts: [
      { option: 'alone', can: true, why: '', actions: 2, cents: 80, person: '' },
      { option: 'together', can: true, why: '', actions: 1, cents: 80, person: 'hatice' },
      { option: 'hand-over', can: false, why: 'procedure/nobody-to-help', actions: 0, cents: 80, person: '' },
    ],
  }),
  application('kindregeling', {
    party: 'leergeld',
    status: 'returned',
    helped: true,
    steps: [
      { id: 'gesprek', way: 'person', done: true, papers: [{ id: 'rent', answer: 'missing' }] },
      { id: 'aanvraag', way: 'desk', done: true, papers: [{ id: 'identity', answer: 'known' }] },
    ],
    missing: ['rent'],
    deadline: 24,
    acts: [
      { option: 'alone', can: false, why: 'procedure/not-at-this-hour', actions: 1, cents: 0, person: '' },
      {
        option: 'together',
        can: false,
        why: 'procedure/not-at-this-hour',
        actions: 1,
        cents: 0,
        person: 'ada',
      },
    ],
  }),
  application('kwijtschelding', {
    party: 'waterschap',
    status: 'handed-in',
    steps: [
      { id: 'online', way: 'website', done: true, papers: [{ id: 'rights-letter', answer: 'stands-in' }] },
    ],
    decision: 62,
  }),
  application('fonds', {
    party: 'humanitas',
    status: 'decided',
    outcome: 'toegekend',
    steps: [{ id: 'brief', way: 'letter', done: true, papers: [] }],
    decision: 8,
  }),
  application('voedselpakket', {
    party: 'voedselbank',
    status: 'lapsed',
    steps: [
      { id: 'intake', way: 'phone', done: true, papers: [] },
      { id: 'bewijzen', way: 'desk', done: false, papers: [{ id: 'debts', answer: 'missing' }] },
    ],
    deadline: 6,
  }),
]

export const circle: CircleView[] = [
  person('hatice', { kind: 'strong', tie: 4, trust: 3, last: 9, helps: true }),
  person('zus', { kind: 'strong', tie: 3, trust: 4, last: 4 }),
  person('petra', { tie: 1, trust: 1, last: 0 }),
  person('bakx', { tie: 0 }),
  person('ada', { kind: 'institution', tie: 1, trust: 2, last: 10, helps: true, works: 'wijkteam' }),
  person('patrick', { kind: 'institution', last: 8, works: 'gemeente' }),
  person('rinus', { tie: 2, trust: 2, last: -3 }),
]

export const organisations: OrganisationView[] = [
  organisation('leergeld', {
    seen: 'card',
    knows: ['gemeente', 'wijkteam', 'jeugdfonds'],
    asks: ['income'],
    channels: ['letter', 'call'],
    ways: ['website', 'person'],
    handover: 'warm',
    asked: 2,
    plain: true,
  }),
  organisation('gemeente', {
    seen: 'card',
    knows: ['wijkteam', 'waterschap', 'voedselbank'],
    asks: ['identity', 'income', 'bank-statements', 'rent'],
    ways: ['website', 'desk', 'phone'],
    channels: ['letter', 'email'],
    days: 56,
    asked: 6,
    chain: 'end',
  }),
  organisation('wijkteam', {
    seen: 'card',
    knows: ['humanitas', 'leergeld', 'voedselbank', 'kredietbank'],
    days: 0,
    ways: ['phone', 'desk'],
    channels: ['call', 'visit'],
    handover: 'cold',
  }),
  organisation('humanitas', { seen: 'name' }),
  organisation('jeugdfonds', { seen: 'name' }),
  organisation('waterschap', { seen: 'name', chain: 'end' }),
  organisation('voedselbank', { seen: 'name' }),
  organisation('kredietbank', { seen: 'name', chain: 'end' }),
  organisation('bewindvoerder', { chain: 'end' }),
  organisation('kledingbank'),
  organisation('son'),
  organisation('jarige-job'),
]

/** Texts as a month gives them, for some of these. */
export const texts: Record<string, string> = {
  title: 'Maart met Samira',
  'papers.identity.name': 'Identiteitsbewijs',
  'papers.income.name': 'Inkomensspecificatie',
  'papers.bank-statements.name': 'Bankafschriften van drie maanden',
  'papers.quote.name': 'Offerte',
  'papers.rent.name': 'Huurcontract',
  'papers.policy.name': 'Polis van de zorgverzekering',
  'papers.school.name': 'Briefje van school',
  'papers.register.name': 'Uittreksel uit de BRP',
  'papers.debts.name': 'Overzicht van achterstanden',
  'papers.rights-letter.name': 'Rechtenbrief',
  'procedures.bijzondere-bijstand.title': 'Bijzondere bijstand',
  'procedures.bijzondere-bijstand.steps.formulier.title': 'Het formulier',
  'procedures.bijzondere-bijstand.steps.bewijzen.title': 'De bewijzen',
  'procedures.kindregeling.title': 'Kindregeling',
  'procedures.kindregeling.steps.gesprek.title': 'Het gesprek',
  'procedures.kindregeling.steps.aanvraag.title': 'De aanvraag',
  'procedures.kwijtschelding.title': 'Kwijtschelding',
  'procedures.kwijtschelding.steps.online.title': 'Online aanvragen',
  'procedures.fonds.title': 'Noodfonds',
  'procedures.fonds.outcomes.toegekend.result':
    'Het fonds betaalt € 150 aan de fietsenmaker, zonder verdere vragen.',
  'procedures.voedselpakket.title': 'Voedselpakket',
  'procedures.voedselpakket.steps.intake.title': 'Het eerste gesprek',
  'procedures.voedselpakket.steps.bewijzen.title': 'De bewijzen',
  'people.samira.name': 'Samira',
  'people.noor.name': 'Noor',
  'people.ilyas.name': 'Ilyas',
  'people.hatice.name': 'Hatice',
  'people.zus.name': 'Yasmina',
  'people.petra.name': 'Juf Petra',
  'people.bakx.name': 'Meneer Bakx',
  'people.ada.name': 'Ada Veenstra',
  'people.patrick.name': 'Patrick de Wit',
  'people.rinus.name': 'Rinus van de fietsenzaak',
  'organisations.leergeld.name': 'Stichting Leergeld',
  'organisations.leergeld.task':
    'Betaalt wat kinderen nodig hebben om mee te doen: schoolspullen, een fiets, een schoolreis.',
  'organisations.leergeld.for-whom': 'Gezinnen met kinderen van 4 tot 18 jaar en een laag inkomen.',
  'organisations.leergeld.good-to-know':
    'Een vrijwilliger komt thuis langs. Dat vinden mensen vooraf spannend, en achteraf meestal prettig.',
  'organisations.leergeld.site.says': 'Aanvragen kan het hele jaar via het oude formulier.',
  'organisations.leergeld.site.really': 'Het formulier is verhuisd. De link op de pagina werkt niet meer.',
  'organisations.gemeente.name': 'Gemeente Zwolle',
  'organisations.gemeente.task': 'Beslist over bijstand, bijzondere bijstand en de Kindregeling.',
  'organisations.gemeente.for-whom': 'Inwoners met een laag inkomen.',
  'organisations.wijkteam.name': 'Sociaal Wijkteam',
  'organisations.wijkteam.task': 'Denkt mee bij zorgen thuis en kent de weg.',
  'organisations.humanitas.name': 'Humanitas Thuisadministratie',
  'organisations.jeugdfonds.name': 'Jeugdfonds Sport & Cultuur',
  'organisations.waterschap.name': 'Waterschap',
  'organisations.voedselbank.name': 'Voedselbank',
  'organisations.kredietbank.name': 'Stadsbank',
}
