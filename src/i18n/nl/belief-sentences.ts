/** Four sentences on money worries, before a month and after it: the same for a seat and for who plays alone. */
export const beliefSentences = {
  lead: 'Wat denk jij nu? Er is geen goed antwoord.',
  items: {
    i0: 'Geldzorgen komen vooral door wat iemand overkomt.',
    i1: 'Geldzorgen komen vooral door wat iemand zelf kiest.',
    i2: 'Regels en prijzen maken of iemand rondkomt.',
    i3: 'Wie echt wil, komt zelf uit geldzorgen.',
  },
  marks: {
    m1: 'helemaal oneens',
    m2: 'oneens',
    m3: 'ertussenin',
    m4: 'eens',
    m5: 'helemaal eens',
  },
  progress: 'Zin {number} van {of}',
  next: 'Volgende',
  first: 'Kies eerst',
  skip: 'Sla over',
  go: 'Klaar',
  kept: 'Bewaard op dit apparaat.',
  own: 'Wat jij antwoordde',
  before: 'Vooraf: {mark}',
  after: 'Nu: {mark}',
  ask: 'Beantwoord vier korte zinnen',
  askNote: 'Een minuut. Mag, hoeft niet.',
}
