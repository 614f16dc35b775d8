/** The vote as the console runs it: by phone or by hands, closed, counted. */
export const consoleVote = {
  vote: {
    count: '{voted} van {of} hebben gestemd',
    secret: 'Wat iemand kiest, zie jij ook niet.',
    all: 'Iedereen heeft gestemd.',
  },
  'close-vote': {
    title: 'Nog niet iedereen heeft gestemd',
    missing_one: 'Nog geen stem van plek {seats}.',
    missing_other: 'Nog geen stem van de plekken {seats}.',
    away: 'weg',
    nobody: 'Geen enkele plek beslist nu mee. Geef eerst een plek die rol, of stem met handen.',
    none: 'Sluit je nu, dan is er geen uitslag. Dan beslis jij, met een reden die de groep ziet.',
    do_one: 'Sluit met {count} stem',
    do_other: 'Sluit met {count} stemmen',
    doNone: 'Sluit zonder stemmen',
    wait: 'Wacht nog even',
  },
  hands: {
    title: 'Steek je hand op: tel per letter',
    none: 'Tel eerst de handen',
    for: 'Handen voor {letter}',
    less: 'Eén hand minder voor {letter}',
    more: 'Eén hand meer voor {letter}',
    sum_one: '{count} hand geteld',
    sum_other: '{count} handen geteld',
  },
  tally: {
    phones: 'Dit is gestemd',
    hands: 'Zoveel handen',
    even: 'Geen keuze heeft de meeste stemmen',
    none: 'Er is geen stem uitgebracht',
    blank_one: '{count} stem blanco',
    blank_other: '{count} stemmen blanco',
  },
}
