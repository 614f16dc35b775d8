/** Studies and documents behind the cards, and where to read on. */
export const debriefStudies = {
  study: {
    'debruijn-2022':
      'De Bruijn en Antonides, 2022, Theory and Decision: een overzicht van het onderzoek naar schaarste',
    'kaur-2021':
      'Kaur, Mullainathan, Oh en Schilbach, 2021: 408 arbeiders in India, van wie een deel eerder betaald kreeg',
    'dealmeida-2024':
      'De Almeida en anderen, 2024, Journal of Economic Psychology: 256 effecten bij elkaar gelegd',
    'shah-2019':
      'Shah, Mullainathan en Shafir, 2019: eigen herhaling van hun spelletjes (gelezen via een samenvatting)',
    'shah-2015': 'Shah, Shafir en Mullainathan, 2015: afwegen met weinig geld',
    'fehr-2022': 'Fehr, Fink en Jack, 2022, Journal of Political Economy: ruim 3.000 boeren in Zambia',
    'movisie-2024': 'Movisie, Wat werkt bij de aanpak van armoede, 2024',
    'ong-2019':
      'Ong, Theseira en Ng, 2019, PNAS: 196 huishoudens in Singapore van wie achterstanden werden weggenomen',
    hilbert: 'Hilbert en anderen: een Nederlands panel, 22 maanden lang gevolgd',
    'szw-2021': 'Inspectie SZW, 2021: één op de drie huishoudens met recht op bijstand gebruikt die niet',
    'bearson-2023': 'Bearson en Sunstein, 2023: wat papierwerk kost',
    'olafsson-2017': 'Olafsson en Pagel, 2017: hoe vaak mensen naar hun rekening kijken',
    'plantinga-2019': 'Plantinga, 2019, proefschrift Tilburg: geld, schaamte en eenzaamheid in Nederland',
    'vohs-2021': 'Vohs en anderen, 2021: één proef, in 36 laboratoria herhaald, met 3.531 mensen',
    'carvalho-2016': 'Carvalho, Meier en Wang, 2016, American Economic Review: vóór en na de betaaldag',
    'chetty-2022': 'Chetty en anderen, 2022, Nature: vriendschappen en kansen in de Verenigde Staten',
    'maier-2016': 'Maier en Seligman, 2016: de makers van het begrip keren hun uitleg om',
    'wrr-2017': 'WRR, Weten is nog geen doen, 2017',
    'davies-2016': 'Davies, Finney en Hartfree, 2016: wat weinig geld extra kost in het Verenigd Koninkrijk',
    'cbs-2023': 'CBS, 2023: kinderen uit een gezin met een laag inkomen, 25 jaar later',
    'oomkens-2022': 'Oomkens en anderen, 2022, aangehaald door Movisie: de angst voor een vergissing',
    'deberker-2016': 'De Berker en anderen, 2016: onzekerheid in een laboratorium, met 45 mensen',
  },
  readOn: {
    title: 'Verder lezen',
    'wrr-2017': 'Over wat regels van mensen vragen. Goed om met een team te lezen.',
    'debruijn-2022': 'Het beste ene overzicht van wat van de theorie overeind bleef.',
    'movisie-2024': 'Wat helpt en wat niet, met de woorden van mensen die het leven.',
    'plantinga-2019': 'Over schaamte en eenzaamheid, met Nederlandse cijfers.',
  },
}
