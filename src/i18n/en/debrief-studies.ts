import type { Translated } from '../keys.ts'
import type { debriefStudies as nl } from '../nl/debrief-studies.ts'

export const debriefStudies: Translated<typeof nl> = {
  study: {
    'debruijn-2022':
      'De Bruijn and Antonides, 2022, Theory and Decision: a review of the research on scarcity',
    'kaur-2021':
      'Kaur, Mullainathan, Oh and Schilbach, 2021: 408 workers in India, some of them paid earlier',
    'dealmeida-2024':
      'De Almeida and others, 2024, Journal of Economic Psychology: 256 effects laid together',
    'shah-2019':
      'Shah, Mullainathan and Shafir, 2019: their own re-run of their games (read through a summary)',
    'shah-2015': 'Shah, Shafir and Mullainathan, 2015: weighing up with little money',
    'fehr-2022': 'Fehr, Fink and Jack, 2022, Journal of Political Economy: over 3,000 farmers in Zambia',
    'movisie-2024': 'Movisie, Wat werkt bij de aanpak van armoede, 2024 (what works against poverty)',
    'ong-2019': 'Ong, Theseira and Ng, 2019, PNAS: 196 households in Singapore whose arrears were cleared',
    hilbert: 'Hilbert and others: a Dutch panel, followed for 22 months',
    'szw-2021': 'Inspectie SZW, 2021: one in three households with a right to bijstand does not use it',
    'bearson-2023': 'Bearson and Sunstein, 2023: what paperwork costs',
    'olafsson-2017': 'Olafsson and Pagel, 2017: how often people look at their account',
    'plantinga-2019': 'Plantinga, 2019, thesis, Tilburg: money, shame and loneliness in the Netherlands',
    'vohs-2021': 'Vohs and others, 2021: one experiment, repeated in 36 laboratories with 3,531 people',
    'carvalho-2016': 'Carvalho, Meier and Wang, 2016, American Economic Review: before and after payday',
    'chetty-2022': 'Chetty and others, 2022, Nature: friendships and chances in the United States',
    'maier-2016': 'Maier and Seligman, 2016: the makers of the idea turn their explanation round',
    'wrr-2017': 'WRR, Weten is nog geen doen, 2017 (knowing is not yet doing)',
    'davies-2016': 'Davies, Finney and Hartfree, 2016: what little money costs extra in the United Kingdom',
    'cbs-2023': 'CBS, 2023: children from a family on a low income, 25 years later',
    'oomkens-2022': 'Oomkens and others, 2022, quoted by Movisie: the fear of making a slip',
    'deberker-2016': 'De Berker and others, 2016: uncertainty in a laboratory, with 45 people',
  },
  readOn: {
    title: 'Read on',
    'wrr-2017': 'About what rules ask of people. Good to read with a team. In Dutch.',
    'debruijn-2022': 'The best single review of what is left of the theory.',
    'movisie-2024': 'What helps and what does not, in the words of people who live it. In Dutch.',
    'plantinga-2019': 'About shame and loneliness, with Dutch figures.',
  },
}
