import { conceptsStep, debriefSteps, takeAlongStep } from './debrief-steps.ts'

/** The debrief on a phone: mostly what the screen shows, twice something to answer. */
export const seatWalk = {
  now: 'Op het scherm: {name}',
  step: {
    arrive: 'Even landen',
    ...debriefSteps,
    cards: conceptsStep,
    intentions: takeAlongStep,
    fan: 'De waaier',
  },
  predict: {
    title: 'Wat verandert het meest?',
    how: 'Op het scherm staat wat er anders is. Denk eerst, kijk dan. Geen antwoord is het goede.',
    note: 'Niemand ziet wat jij kiest.',
    kept: 'Bewaard. Wijzigen kan tot het op het scherm staat.',
    money: 'Het geld',
    mind: 'De ruimte in het hoofd',
    paper: 'Het papierwerk',
    little: 'Weinig',
    mine: 'Jij dacht: {name}.',
  },
  intend: {
    title: 'Wat neem je mee?',
    note: 'Maak het klein: wie, wat, wanneer. Het blijft op dit apparaat.',
    practice: 'Eén ding in je eigen werk',
    policy: 'Eén ding voor je organisatie of het beleid',
    share: 'Dit mag zonder naam op het scherm',
    shareNote: 'Zonder vinkje gaat alleen mee dát je iets opschreef.',
    first: 'Schrijf eerst iets op',
    go: 'Verstuur',
    change: 'Verstuur opnieuw',
    saving: 'Wordt verstuurd',
    sent: 'Verstuurd',
    sentLong: 'Verstuurd. Je kunt het nog wijzigen.',
  },
}

/** Where one looks for the cause of a hard event. */
export const seatCauses = {
  title: 'Waar zocht jij de oorzaak?',
  note: 'Eén vak. Niemand ziet wat je koos.',
  rows: { r0: 'De persoon', r1: 'Organisaties en mensen eromheen', r2: 'De samenleving' },
  columns: { did: 'wat gedaan of gelaten is', befell: 'wat gebeurde' },
  cells: {
    c0: 'Wat iemand zelf deed of liet',
    c1: 'Wat iemand overkwam',
    c2: 'Wat organisaties deden of lieten',
    c3: 'Hoe het daar toevallig liep',
    c4: 'Hoe we het samen geregeld hebben',
    c5: 'Wat er in de wereld gebeurde',
  },
  go: 'Bewaar dit vak',
  change: 'Wijzig in dit vak',
  kept: 'Je antwoord is bewaard.',
}
