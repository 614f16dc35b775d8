const NOT_SHOWN =
  'jaren achter elkaar. Een lichaam dat moe wordt. Een huis dat koud is of vochtig. Een naam of een gezicht waar anders op wordt gereageerd. Bang zijn voor de overheid.'
const LAST = [
  'De meter is een lesmodel. De getallen zijn door ons gekozen. Hij meet niemand.',
  'Je weet nu niet hoe armoede is. Vraag het aan wie het weet, luister, en laat diegene ervoor betaald worden.',
]

/** The end of the month. */
export const end = {
  end: {
    skillsTitle: 'De maand is om',
    skillsLead: 'Eerst wat er goed ging. Het staat zo in jouw maand.',
    skillsNone: 'De maand ging door, en jij ging door. Ook dat is iets.',
    pictureTitleEmpty: 'Op {date} stond er {amount} op de rekening',
    pictureTitle: 'De maand liep van {from} naar {to}',
    together_one: 'Op {count} dag besloten jullie samen: {date}. De rest koos het huishouden zelf.',
    together_other:
      'Op {count} dagen besloten jullie samen, de laatste op {date}. De rest koos het huishouden zelf.',
    togetherNone: 'Jullie besloten niets samen: alles koos het huishouden zelf.',
    chartTitle: 'De maand in één beeld',
    chartDesc:
      'Boven het saldo per dag: van {first} op {firstDay} naar {lowest} op {lowestDay}, aan het eind {last}. Onder de bandbreedte: het laagst {low} op {lowDay}, aan het eind {lastBand}. De genummerde lijnen zijn de {count} dagen met een beslissing.',
    chartMoney: 'Rekening, in euro',
    chartBand: 'Bandbreedte',
    decision: 'Beslissingen: {count}, op {days} dagen',
    decisionWhat:
      'Een beslissing is hier een keuze bij een moment. Post openen, zelf betalen, verder kijken en slapen tellen niet mee.',
    shocks: 'Wat er op je af kwam',
    bounce: '{name} kon niet van de rekening af',
    tableOpen: 'Dezelfde maand als tabel',
    tableDay: 'Dag',
    tableBalance: 'Saldo',
    tableBand: 'Bandbreedte',
    tableLevel: 'Niveau',
    tableWhat: 'Wat er was',
    narrow_one: 'Eén dag was de bandbreedte lager dan 45.',
    narrow_other: '{count} dagen was de bandbreedte lager dan 45.',
    narrowNone: 'De bandbreedte kwam geen dag onder de 45.',
    model: 'De meter is van het huishouden. Dit is een lesmodel, hij meet jou niet.',
    nextTitle: 'Zo begint de volgende maand',
    nextAccount: 'Op de rekening',
    nextBills: 'Wat er dan nog betaald moet worden',
    nextIncomes: 'Wat er dan binnenkomt',
    nextFees: 'waarvan {amount} kosten',
    nextDue: 'op {date}',
    nextOverdue: 'te laat',
    nextPlan: 'in een regeling',
    nextLetters_one: 'Eén brief is nog dicht.',
    nextLetters_other: '{count} brieven zijn nog dicht.',
    nextLettersNone: 'Alle brieven zijn open.',
    nextProcedures: 'Aanvragen die lopen',
    nextDecision: '{name}: besluit rond {date}',
    nextWaiting: '{name}: loopt nog',
    nextNothing: 'Er staat niets open.',
    honestTitle: 'Eerlijk gezegd',
    honestText: [
      'Dit was één uur, en er was een deur. Je wist dat het ophield.',
      `Een uur kan niet laten zien: ${NOT_SHOWN}`,
      'Het laat vooral de schrik zien van iemand die nieuw is. Wie zo leeft, kan meer dan jij in dit uur.',
      ...LAST,
    ].join('\n\n'),
    honestTextAlone: [
      'Dit was een spel, en er was een deur. Je wist dat het ophield.',
      `Een spel kan niet laten zien: ${NOT_SHOWN}`,
      'Het laat vooral de schrik zien van iemand die nieuw is. Wie zo leeft, kan meer dan jij in deze maand.',
      ...LAST,
    ].join('\n\n'),
    export: 'Bewaar deze maand als bestand',
    home: 'Naar het begin',
    notYet: 'Deze maand is nog niet voorbij.',
    goOn: 'Speel verder',
  },
}
