/** Findings about what was chosen, and the line for when there was nothing else to choose. */
export const debriefPatterns = {
  'deadlines-slid': {
    title: 'Op smalle dagen gleden {count} van de {of} termijnen weg',
    text: 'Op ruime dagen was dat {roomyCount} van {roomyOf}. Geldzorgen vragen aandacht. Hoeveel, dat verschilt per mens. Onderzoek vindt kleine tot matige effecten en is het er niet over eens.',
    none: 'Er was geen geld, geen actie of geen tafel om ze te halen. Op ruime dagen was het {roomyCount} van {roomyOf}.',
    help: 'Stuur op tijd een herinnering, en zorg dat iemand de telefoon opneemt.',
  },
  'near-only': {
    title: 'Van {fromDay} tot {toDay} ging bijna alles naar vandaag',
    text: '{count} van de {of} keuzes gingen over iets dichtbij. Er stond een vaste last open. Verder weg lag ook iets: {names}.',
    none: 'Verder weg lag ook iets: {names}. Het lag achter *verder kijken*, of er was geen geld of actie voor.',
    help: 'Kijk mee naar wat verder weg ligt. Leg er één ding van op tafel.',
  },
  'letters-shut': {
    title_one: 'Eén brief bleef {longestDays} dagen dicht',
    title_other: '{count} brieven bleven lang dicht, de langste {longestDays} dagen',
    text: 'Dicht laten geeft rust, en die rust is echt. Intussen liep er een datum af. Mensen met elk inkomen doen dit. In een Nederlands panel hangt het samen met geldtekort, en dat twee kanten op.',
    none: 'Er was op die dagen geen actie over, of alleen de eerste regels kwamen binnen.',
    help: 'Zet in de eerste regel wat er moet. Bied aan om samen te openen.',
  },
  'letters-shut-cost': {
    title_one: 'Eén brief bleef {longestDays} dagen dicht, en dat kostte {feeCents}',
    title_other: '{count} brieven bleven lang dicht, en dat kostte {feeCents}',
    text: 'Dicht laten geeft rust, en die rust is echt. De kosten liepen door. Mensen met elk inkomen doen dit. In een Nederlands panel hangt het samen met geldtekort, en dat twee kanten op.',
    none: 'De kosten liepen door. Er was op die dagen geen actie over, of alleen de eerste regels kwamen binnen.',
    help: 'Zet in de eerste regel wat er moet. Bied aan om samen te openen.',
  },
  'came-back': {
    title: 'Wat op {onDay} werd uitgesteld, kwam op {dueDay} terug',
    text: '{ofBill}: {cents}. Kosten erbij: {feeCents}. Op {dueDay} paste niet alles op de rekening.',
    none: '{ofBill}: {cents}. Kosten erbij: {feeCents}. Op {onDay} lag er niets anders dat betaald kon worden.',
    help: 'Kijk samen naar de dag van terugbetalen, voor er getekend wordt.',
  },
  'next-month': {
    title: '{cents} schoof van {onDay} naar {dueDay}',
    text: '{ofBill}. Lenen van later kan passen, als er dan meer is. Of dat zo is, laat deze maand niet meer zien.',
    none: '{ofBill}. Op {onDay} lag er niets anders dat betaald kon worden.',
    help: 'Leg het bedrag naast wat er dan binnenkomt.',
  },
  'chained-moves': {
    title: 'Van {fromDay} tot {toDay} werd er {count} keer geschoven',
    text: 'Er werd betaald met geld waar iets anders op wachtte, of een dag werd verzet kort na een betaling. Elke oplossing hield iets nieuws in de lucht.',
    none: 'Er werd betaald met geld waar iets anders op wachtte. Er lag niets op tafel waarmee het wel paste.',
    help: 'Breng de partijen bij elkaar. Eén afspraak weegt minder dan vijf.',
  },
  'did-not-fit': {
    title: 'Op {onDay} paste het niet',
    text: 'Er stond {accountCents} op de rekening. Er moest {neededCents} af: {names}. Ervoor lag er een weg in beeld om een andere dag af te spreken.',
    none: 'Er stond {accountCents} op de rekening. Er moest {neededCents} af: {names}. Een andere weg lag niet in beeld.',
    help: 'Vraag samen om een andere dag, voor die dag er is.',
  },
  'shock-by-hand': {
    title: 'De klap van {onDay} werd zonder geld opgevangen',
    text: 'Tot {untilDay} was er {shortCents} te weinig. Het ging met tijd, met handen of met iemand.',
    none: 'Tot {untilDay} was er {shortCents} te weinig. Wat er verder lag, kostte geld dat er niet was.',
    help: 'Regel eerst iets voor de klap zelf. Het gesprek over overzicht kan later.',
  },
  'shock-no-room': {
    title: 'De klap van {onDay} paste niet',
    text_one:
      'Tot {untilDay} was er {shortCents} te weinig. Daarna kon één keer iets niet van de rekening af.',
    text_other:
      'Tot {untilDay} was er {shortCents} te weinig. Daarna kon {count} keer iets niet van de rekening af.',
    none: 'Tot {untilDay} was er {shortCents} te weinig, wat er ook gekozen werd.',
    help: 'Regel eerst iets voor de klap zelf. Het gesprek over overzicht kan later.',
  },
  'costs-on-costs': {
    title: 'Eén rekening werd een rij van {count} stappen',
    text: '{ofBill} kon op {onDay} niet van de rekening af: {cents}. Tot {lastDay} kwam er {feeCents} aan kosten bij. In die tijd kon er betaald of gebeld worden.',
    none: '{ofBill} kon op {onDay} niet van de rekening af: {cents}. Tot {lastDay} kwam er {feeCents} aan kosten bij. Betalen of verzetten kon niet.',
    help: 'Vraag wie de regel van deze kosten maakte, en wie hem stil kan zetten.',
  },
  'full-day': {
    title: 'Op {onDay} was er {count} keer iets te doen of te kiezen',
    text: 'Daarna werd het {topCount} van de {of} keer wat bovenaan lag, of niets. Dit heet hier een volle dag. Het zegt iets over de dag.',
    none: 'Daarna werd het {topCount} van de {of} keer wat bovenaan lag, of niets. Iets anders was er niet, of het kon niet betaald worden.',
    help: 'Kies een lege dag voor een gesprek, en leg één ding voor.',
  },
  'sooner-smaller': {
    title: '{count} keer ging iets van nu voor iets van later',
    text: 'Later lag er samen {laterCents} meer, en dat was zeker. Vaak past nu kiezen bij een maand waarin later vaag is.',
    none: 'Wat vaststond, was nog niet betaald. Dan is nu kiezen noodzaak.',
    help: 'Maak later zeker: een datum en een bedrag, op papier.',
  },
  'help-after-shame': {
    title: 'Na {onDay} bleef hulp {count} dagen op afstand',
    text: 'Die dag was er een moment van schaamte. Daarna lag er hulp in beeld. Schaamte houdt mensen stil: ongeveer één op de zeven volwassenen in Nederland schaamt zich voor het eigen geld.',
    none: 'Die dag was er een moment van schaamte. Hulp was er wel, en die lag buiten beeld of kon niet betaald worden.',
    help: 'Kom zelf, en vraag de eerste keer niets.',
  },
  'help-late': {
    title: 'De eerste hulp kwam op {helpDay}',
    text_one: 'Op {onDay} stond er al een vaste last open. In die tijd lag er één dag hulp in beeld.',
    text_other:
      'Op {onDay} stond er al een vaste last open. In die tijd lag er op {count} dagen hulp in beeld.',
    none: 'Op {onDay} stond er al een vaste last open. In die tijd lag er geen hulp in beeld.',
    help: 'Reageer op het eerste signaal, met een mens in plaats van een folder.',
  },
  'help-not-yet': {
    title: 'Er kwam deze maand geen hulp bij',
    text_one: 'Op {onDay} stond er al een vaste last open. Daarna lag er één dag hulp in beeld.',
    text_other: 'Op {onDay} stond er al een vaste last open. Daarna lag er op {count} dagen hulp in beeld.',
    none: 'Op {onDay} stond er al een vaste last open. Daarna lag er geen hulp in beeld.',
    help: 'Reageer op het eerste signaal, met een mens in plaats van een folder.',
  },
  'left-alone': {
    title: 'Na {onDay} werd het huishouden voorzichtig',
    text_one:
      'Die dag ging het over terugbetalen, of over wat een vergissing kost. Daarna bleef er één keer iets liggen dat geld of hulp kon geven. Voorzichtig zijn past daarbij.',
    text_other:
      'Die dag ging het over terugbetalen, of over wat een vergissing kost. Daarna bleef er {count} keer iets liggen dat geld of hulp kon geven. Voorzichtig zijn past daarbij.',
    none: 'Die dag ging het over terugbetalen, of over wat een vergissing kost. Wat daarna geld of hulp kon geven, lag buiten beeld of kon niet.',
    help: 'Reken samen na, en zeg vooraf wat er gebeurt als het anders uitkomt.',
  },
  'quiet-after-no': {
    title: 'Na {count} keer zonder resultaat bleef het {quietDays} dagen stil',
    text: 'Er was moeite gedaan, en er veranderde niets. Dan wachten ligt voor de hand. Wat kan helpen, is iets kleins dat door eigen doen lukt.',
    none: 'Er was moeite gedaan, en er veranderde niets. In die dagen lag er ook niets om mee verder te gaan.',
    help: 'Zoek één stap die deze week lukt, en laat hem bij wie hem zet.',
  },
  'child-refused': {
    title: '{onDay}: voor een kind werd het anders dan gehoopt',
    severalTitle: '{count} keer werd het voor een kind anders dan gehoopt',
    severalText:
      'Het ging om: {names}. Er lag ook een andere weg in beeld. Waarom het zo ging, weet wie erbij was.',
    severalNone: 'Het ging om: {names}. Een andere weg lag buiten beeld, of er was geen geld voor.',
    text: 'Het ging om: {need}. Er lag ook een andere weg in beeld. Waarom het zo ging, weet wie erbij was.',
    none: 'Het ging om: {need}. Een andere weg lag buiten beeld, of er was geen geld voor.',
    help: 'Vraag wat de kinderen nodig hebben, en regel het zonder dat een kind het hoeft te vragen.',
  },
  'child-told': {
    title_one: 'Eén keer wist een kind hoe het ervoor stond',
    title_other: '{count} keer wist een kind hoe het ervoor stond',
    text: 'Vertellen of niet vertellen: beide gebeuren, en beide kosten iets. Een gezin weet zelf wat past.',
    none: 'Er lag geen keuze waarin het kind het niet merkte.',
    help: 'Vraag wat een kind al weet, en wat het mag weten.',
  },
  'asked-not-given': {
    title: '{person} werd {count} keer gevraagd, en er ging niets terug',
    text: 'Iets terugdoen kost tijd of geld. Zo kan een band slijten, aan twee kanten.',
    none: 'Er lag in die dagen niets om terug te doen. Zo kan een band slijten, aan twee kanten.',
    help: 'Vraag wat iemand voor een ander kan doen. Dat houdt een band gelijk.',
  },
}
