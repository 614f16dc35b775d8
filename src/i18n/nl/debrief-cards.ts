import { debriefStudies } from './debrief-studies.ts'

/** The twenty concept cards: what each says within what research holds, how sure that is, and where it stops. */
export const debriefCards = {
  ...debriefStudies,
  card: {
    bandwidth: {
      name: 'Bandbreedte',
      says: 'Geldzorgen vragen aandacht: voor plannen, onthouden, volhouden. Hoeveel, dat verschilt per mens. Met iemands verstand heeft het niets te maken.',
      grade: 'Het idee: gemengd. De grootte: omstreden.',
      limit:
        'Onderzoek vindt kleine tot matige effecten en is het er niet over eens. De meter in dit spel is een lesmodel. Hij meet niemand.',
    },
    tunnelling: {
      name: 'Tunnelvisie',
      says: 'Een tekort trekt de aandacht naar wat nu knelt. Wat daarbuiten ligt, wordt niet afgewezen. Het wordt niet gezien.',
      grade: 'Gemengd, neigt naar gesteund.',
      limit:
        'Een overzicht uit 2022 vindt vooral steun, met vragen bij de methode. Het zegt iets over een situatie, niet over een soort mens.',
    },
    'focus-dividend': {
      name: 'Scherpte',
      says: 'Dezelfde aandacht maakt ook scherp. Prijzen kennen, vergelijken, zien wat elke euro verdringt: krapte is ook kunde.',
      grade: 'Gemengd, neigt naar gesteund.',
      limit:
        'Meerdere soorten onderzoek wijzen dezelfde kant op. Het hangt af van de plek. Kunde maakt een tekort niet kleiner.',
    },
    borrowing: {
      name: 'Lenen van de toekomst',
      says: 'Een lening, een achterstand of een dag uitstel lost vandaag op met geld van later, vaak tegen een prijs. Dat past als er later meer is.',
      grade: 'Gemengd, neigt naar gesteund.',
      limit:
        'Het patroon hield stand in spelletjes in een laboratorium. Thuis verklaart gebrek aan geld op zichzelf al veel van het lenen.',
    },
    juggling: {
      name: 'Jongleren',
      says: 'Van het ene dringende gat naar het andere: elke oplossing is iets nieuws in de lucht. Het aantal partijen weegt, naast het bedrag.',
      grade: 'Gemengd.',
      limit:
        'De uitkomst over het aantal partijen komt uit één programma, met 196 huishoudens, zonder loting.',
    },
    slack: {
      name: 'Ruimte',
      says: 'Geld dat nog niet vastligt. Met ruimte is een vergissing goedkoop. Zonder ruimte kost dezelfde vergissing veel.',
      grade: 'Sterk: dat een buffer kosten voorkomt, is rekenen. Gemengd: wat ruimte met het hoofd doet.',
      limit: 'Of geld of gezelschap meer helpt, volgt in dit spel uit onze getallen. Dat is geen bevinding.',
    },
    packing: {
      name: 'De kleine koffer',
      says: 'In een grote koffer gooi je alles erbij. In een kleine vraagt elk ding wat eruit moet. Wat ver weg en nuttig is, moet er vaak als eerste uit.',
      grade: 'Gemengd.',
      limit:
        'Een beeld dat helpt. Dat mensen met weinig scherp afwegen, heeft steun. Dat het inpakken zelf aandacht kost, is niet apart onderzocht.',
    },
    'scarcity-trap': {
      name: 'De val',
      says: 'Een tekort maakt kosten, en kosten maken een nieuw tekort: een rekening die niet kan, een verhoging erop, een brief die dicht blijft.',
      grade: 'Sterk: dat kosten zich stapelen. Gemengd: dat het in het hoofd zichzelf in stand houdt.',
      limit:
        'In een Nederlands panel gaan tekort en vermijden samen op, in beide richtingen. Dat is samenhang, nog geen bewijs van oorzaak.',
    },
    hassle: {
      name: 'Drempels',
      says: 'Weten dat iets bestaat, bewijzen dat het voor jou is, en verdragen hoe je behandeld wordt: dat kost tijd, geld en moed. Het houdt rechten op afstand.',
      grade: 'Sterk.',
      limit:
        'Gevonden in veel landen en bij veel regelingen. Hoe groot het is, verschilt per regeling en per jaar.',
    },
    avoidance: {
      name: 'Niet kijken',
      says: 'Niet kijken naar wat pijn kan doen, geeft nu rust en later een rekening. Mensen met elk inkomen doen dit.',
      grade: 'Sterk: dat het gebeurt. Gemengd: waardoor.',
      limit: 'In een Nederlands panel hangt brieven dicht laten samen met geldtekort, en dat twee kanten op.',
    },
    shame: {
      name: 'Schaamte en hulp vragen',
      says: 'Je minder voelen in de ogen van anderen, om geld. Wie zich schaamt, laat zich minder zien. Dan komt hulp laat.',
      grade: 'Gemengd tot sterk.',
      limit:
        'Ongeveer één op de zeven volwassenen in Nederland schaamt zich voor het eigen geld. Het meeste onderzoek laat samenhang zien.',
    },
    'executive-functions': {
      name: 'Een volle dag',
      says: 'Plannen en onthouden gaan moeilijker als stress lang duurt, en het komt terug als de stress daalt.',
      grade: 'Gemengd tot sterk voor stress in het algemeen. Omstreden: dat kiezen op zichzelf iets opmaakt.',
      limit:
        'Een test in 36 laboratoria vond bijna niets van dat opmaken. Daarom heet het hier een volle dag. Over een hoofd zegt een spel niets.',
    },
    'short-term': {
      name: 'Nu of later',
      says: 'Vandaag zwaarder laten wegen dan later. Vaak past dat bij de situatie: als morgen vaag is, is nu zekerder.',
      grade: 'Gemengd.',
      limit:
        'Een overzicht uit 2022 noemt het bewijs niet beslissend. Waren de vaste lasten niet gedekt, dan heet het hier noodzaak.',
    },
    ties: {
      name: 'Banden',
      says: 'Wie dichtbij is, helpt vandaag. Wie anders is of ergens werkt, weet iets nieuws. Lang te weinig geld maakt een kring kleiner, want meedoen en teruggeven kosten geld.',
      grade: 'Sterk als samenhang. Gemengd: de oorzaak, en voor Nederland.',
      limit:
        'Het grootste onderzoek is Amerikaans. Wat netwerken versterken oplevert, is nog nauwelijks gemeten.',
    },
    'learned-helplessness': {
      name: 'Na keer op keer niets',
      says: 'Na veel moeite die niets verandert, stoppen mensen met proberen. Wat je kunt leren, is dat iets wél werkt: ervaren dat eigen doen telt.',
      grade: 'Omstreden zoals het eerst werd gezegd. Gemengd: dat ervaren invloed helpt.',
      limit:
        'Het begon met proeven op dieren, en de makers keerden hun uitleg later om. Het is geen eigenschap van iemand.',
    },
    doenvermogen: {
      name: 'Doenvermogen',
      says: 'Regels rekenen op burgers die altijd plannen, in actie komen en tegenslag dragen. Dat kan niemand altijd, en onder druk lukt het minder. Weten is nog geen doen.',
      grade: 'Sterk als samenvatting voor beleid. Metingen bij losse personen: gemengd.',
      limit: 'Dit gaat over wat het systeem vraagt. Het is geen cijfer voor wie speelde.',
    },
    'poverty-premium': {
      name: 'Weinig hebben is duur',
      says: 'Met weinig geld kost hetzelfde meer: betalen in delen, herinneringen, krediet, kleine verpakkingen.',
      grade: 'Sterk: dat het bestaat.',
      limit: 'Hoeveel het is, verschilt per land en jaar. Voor Nederland vonden we geen totaal.',
    },
    children: {
      name: 'Kinderen',
      says: 'Kinderen merken spanning en erbuiten vallen. Ze beginnen met minder kansen op school, in gezondheid en in een kring van mensen. De kans is groter, vast ligt het niet.',
      grade: 'Sterk: dat het risico hoger is. Omstreden: simpele uitspraken over het hoofd van een kind.',
      limit:
        'Van kinderen uit een gezin met een laag inkomen in 1995 had 25 jaar later ruim negen op de tien géén risico op armoede.',
    },
    mistrust: {
      name: 'Voorzichtig',
      says: 'Als vergissingen worden bestraft en geld terug moet, is niets aanvragen de veilige keuze.',
      grade: 'Sterk in Nederlands onderzoek naar beleid. Hoe vaak: onbekend.',
      limit: 'Het meeste komt uit gesprekken, niet uit tellingen.',
    },
    uncertainty: {
      name: 'Onzekerheid',
      says: 'Niet weten wanneer, of, of hoeveel, weegt op zichzelf, los van het bedrag.',
      grade: 'Gemengd.',
      limit:
        'Er is een duidelijke uitkomst uit een klein laboratorium, met 45 mensen. Buiten het laboratorium is de steun indirect.',
    },
  },
}
