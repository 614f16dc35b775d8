import { debriefPatterns } from './debrief-patterns.ts'

/**
 * What was found in a month. Per finding a headline, what happened with its numbers, and what a helper can do; where
 * there was nothing else to choose, `none` stands in place of `text`.
 */
export const debriefFindings = {
  finding: {
    ...debriefPatterns,

    'care-first': {
      title_one: 'Eén keer ging een kind voor',
      title_other: '{count} keer ging een kind voor',
      text: 'Het ging om: {names}. Er was toen niets vrij, of het kostte een volwassene rust. Op een afschrift zie je dat niet.',
      help: 'Vraag wat er goed gaat met de kinderen, voor je naar de rekeningen vraagt.',
    },
    'child-needs-met': {
      title_one: 'Een kind kreeg wat het nodig had',
      title_other: '{count} keer kreeg een kind wat het nodig had',
      text: 'Het ging om: {names}.',
      help: 'Noem dit als eerste in een gesprek.',
    },
    'essentials-paid': {
      title_one: 'Eén van de {of} vaste lasten ging op de eigen dag van de rekening',
      title_other: '{count} van de {of} vaste lasten gingen op hun eigen dag van de rekening',
      text: 'Het ging om: {names}. Met dit inkomen vraagt dat rekenen, dag na dag.',
      help: 'Vraag hoe iemand dat doet. Daar zit kennis.',
    },
    joy: {
      title_one: 'Eén keer was er iets leuks, of rust',
      title_other: '{count} keer was er iets leuks, of rust',
      text: 'Het telt hier als iets goeds, ook als het geld kostte.',
      help: 'Vraag niet wat het kostte. Vraag hoe het was.',
    },
    'help-accepted': {
      title_one: 'Eén keer kwam er hulp van dichtbij',
      title_other: '{count} keer kwam er hulp van dichtbij',
      text: 'Hulp aannemen vraagt dat iemand binnen mag kijken.',
      help: 'Vraag wie er om het huis heen staan, en wat zij al doen.',
    },
    'letters-together': {
      title_one: 'Eén brief is samen met iemand gelezen',
      title_other: '{count} brieven zijn samen met iemand gelezen',
      text: 'Samen lezen maakt een brief niet kleiner. Er is dan wel iemand die meedenkt.',
      help: 'Bied aan om er een half uur naast te zitten, met de post erbij.',
    },
    'letters-soon': {
      title_one: 'Eén van de {of} brieven was binnen een dag open',
      title_other: '{count} van de {of} brieven waren binnen een dag open',
      text: 'Post openen kost moed als je weet dat er weinig is.',
      help: 'Schrijf zo dat de eerste regel zegt wat er moet, en voor wanneer.',
    },
    'agreed-in-time': {
      title_one: 'Over één rekening werd iets afgesproken, voor er kosten bij kwamen',
      title_other: 'Over {count} rekeningen werd iets afgesproken, voor er kosten bij kwamen',
      text: 'Het ging om: {names}. Een dag en een bedrag die vaststaan, geven rust.',
      help: 'Bel samen, en zorg dat de afspraak op papier komt.',
    },
    listened: {
      title_one: 'Er was een gesprek waarin iemand luisterde',
      title_other: 'Er waren {count} gesprekken waarin iemand luisterde',
      text: 'Iemand vroeg iets, en liet het antwoord staan.',
      help: 'Stel twee open vragen, voor je iets voorstelt.',
    },
    'ties-grown': {
      title: 'De band met {names} werd sterker',
      text: 'Dat kwam door contact, over en weer.',
      help: 'Vraag wie er al is, voor je een loket toevoegt.',
    },
    'sharp-choices': {
      title_one: 'Eén keer werd er scherp gerekend, gemaakt of bedacht',
      title_other: '{count} keer werd er scherp gerekend, gemaakt of bedacht',
      text: 'Krapte maakt ook scherp: op prijs, op datum, op wat er nog mee kan. Voor dat patroon is redelijke steun.',
      help: 'Kijk wat iemand al kan, voor je een cursus aanbiedt.',
    },
    'cheapest-taken': {
      title: '{count} van de {of} aankopen waren de goedkoopste die er lag',
      text: 'Iets duurders kon ook betaald worden. Dit is kunde.',
      help: 'Vraag naar prijzen. Je hoort wat iemand weet.',
    },
    'week-money-lasted': {
      title_one: 'Eén week was er tot de laatste dag eten van het weekgeld',
      title_other: '{count} weken was er tot de laatste dag eten van het weekgeld',
      text: 'Er vroeg in die tijd ook iets anders om de beurs.',
      help: 'Vraag aan het eind van een week hoe het lukte.',
    },
    'form-steps': {
      title_one: 'Er is één stap van een aanvraag gedaan',
      title_other: 'Er zijn {count} stappen van een aanvraag gedaan',
      text: 'Samen met iemand: {togetherCount}. Dit werk ziet niemand op de rekening.',
      help: 'Doe de eerste stap samen. Laat de volgende bij wie hem zet.',
    },
    'weak-tie-news': {
      title: 'Iemand van verder weg wist iets nieuws',
      text_one: 'Eén keer kwam een adres, een datum of een begin van iemand buiten de eigen kring.',
      text_other: '{count} keer kwam een adres, een datum of een begin van iemand buiten de eigen kring.',
      help: 'Wees die iemand: noem een naam, en bel samen.',
    },
    'went-on': {
      title: 'Na {count} keer zonder resultaat ging het door',
      text: 'Op {onDay} liep het voor de derde keer dood. Op {againDay} werd er weer iets geprobeerd.',
      help: 'Zeg hardop wat iemand zelf deed, en wat daarvan lukte.',
    },

    'month-asked': {
      title_one: 'De maand vroeg één ding',
      title_other: 'De maand vroeg {count} dingen',
      text: 'Brieven: {letterCount}. Termijnen: {deadlineCount}. Bewijsstukken: {paperCount}. Aanvragen: {formCount}. De rest was bellen, wachten en langsgaan. Op {evenings} dagen was er een moment om iets te doen, naast eten, werk en zorg.',
      help: 'Tel wat jouw organisatie in een maand vraagt. Haal er één ding af.',
    },
    waiting: {
      title: '{valueCents} wacht op een besluit',
      text: 'Ingeleverd: {ofProcedure}. Het besluit komt rond {decisionDay}. Tot die dag telt het geld niet mee.',
      help: 'Zeg wanneer het besluit komt, en bel als het later wordt.',
    },
    'behind-steps': {
      title_one: '{valueCents} lag achter één stap',
      title_other: '{valueCents} lag achter {count} stappen',
      text: '{ofProcedure}. Bewijsstukken die erbij moeten: {papers}. De eerste stap lag er op {onDay}.',
      help: 'Begin de aanvraag samen, in één zitting, met de papieren erbij.',
    },
    'stopped-at-step': {
      title_one: '{valueCents} lag achter één stap',
      title_other: '{valueCents} lag achter {count} stappen',
      text: '{ofProcedure}. Gedane stappen: {doneCount}. Bewijsstukken die erbij moeten: {papers}. Na {onDay} bleef het staan.',
      help: 'Vraag waar het bleef hangen, en doe die stap samen.',
    },
    'sent-back': {
      title: 'Een aanvraag van {valueCents} kwam terug',
      text: '{ofProcedure}. Bewijsstukken die nog ontbraken: {missingCount}. Tot {deadlineDay} kan het alsnog.',
      help: 'Bel samen met wie het terugstuurde, en vraag wat er al is.',
    },
    'ran-out': {
      title: 'Een aanvraag van {valueCents} liep af',
      text: '{ofProcedure}. Gedane stappen: {doneCount} van {count}. De laatste dag was {deadlineDay}.',
      help: 'Vraag of het opnieuw kan, en bel daar samen over.',
    },
    'not-named': {
      title: '{valueCents} lag klaar, en niemand noemde het',
      text: '{ofProcedure}. Stappen: {count}. Bewijsstukken die erbij moeten: {papers}. Het begin kwam deze maand niet op tafel. Toekennen kan ook zonder aanvraag.',
      help: 'Noem een regeling uit jezelf, en reken samen na of hij past.',
    },
    'cost-of-short': {
      title: 'Krap zitten kostte deze maand {cents}',
      text: 'Dat kwam erbij omdat het geld er op die dag niet was: kosten, of een duurdere manier.',
      help: 'Kijk welke kosten jouw organisatie rekent als iemand te laat is.',
    },
    'many-parties': {
      title: 'Er waren {count} partijen tegelijk',
      text: 'Met een achterstand, een betaling in delen of een lening. Op de eerste dag waren het er {startCount}. In één onderzoek, onder 196 huishoudens, gaf elke partij minder al ruimte, bij hetzelfde bedrag.',
      help: 'Vraag eerst hoeveel partijen het zijn, dan hoeveel geld.',
    },
    'shock-carried': {
      title: 'De klap van {onDay} paste',
      text: 'Er was {freeCents} vrij. Er kwam geen achterstand van, en er kwamen geen kosten.',
      help: 'Een kleine buffer is hulp. Vraag of die er mag zijn.',
    },
    'small-suitcase': {
      title: '{count} keer moest er iets uit om iets mee te nemen',
      text: '{of} keer lag er iets met een prijs. Met {bufferCents} meer op die momenten was het {slackCount} keer geweest. Dat is een berekening van deze maand, geen wet.',
      help: 'Vraag wat eruit moest, naast wat erin zat.',
    },
    'help-shares': {
      title_one: 'Eén keer was er iemand bij',
      title_other: '{count} keer was er iemand bij',
      text: 'Dichtbij: {nearCount}. Verder weg, of een loket: {furtherCount}. Samen aan een brief of formulier: {togetherCount}. Wie dichtbij is, helpt vandaag. Wie verder weg staat, weet soms iets nieuws.',
      help: 'Teken samen wie er is. Kijk wie er mist.',
    },
    'declined-for-money': {
      title: '{count} keer kostte samen iets te veel',
      text: 'Er lag iets met of voor anderen, en het geld was er niet. Zo kan een kring kleiner worden.',
      help: 'Betaal meedoen, ook als het een klein bedrag is.',
    },
    'not-knowing': {
      title: 'Op {days} van de {of} dagen was iets niet te weten',
      text: 'Wanneer het kwam, of het kwam, of hoeveel. Het ging om: {names}. Niet weten weegt op zichzelf, los van het bedrag. Het bewijs daarvoor komt uit een klein onderzoek.',
      help: 'Geef een datum. Ook een late datum helpt.',
    },
  },
}
