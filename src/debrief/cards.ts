// The twenty concept cards of the theory base (scarcity-theory.md, section 1), without their words.

/** `strong`, `mixed`, `contested`; `leaning`: mixed, leaning supported; `split`: strong in one part, contested in another. */
export type Grade = 'strong' | 'mixed' | 'leaning' | 'split' | 'contested'

export interface Card {
  grade: Grade
  /** Keys of the studies and documents behind it, the first one the one to show. */
  sources: readonly string[]
}

/** In the order of the theory base; tags of moments and options use the same names. */
export const cards = {
  bandwidth: { grade: 'contested', sources: ['debruijn-2022', 'kaur-2021', 'dealmeida-2024'] },
  tunnelling: { grade: 'leaning', sources: ['debruijn-2022', 'shah-2019'] },
  'focus-dividend': { grade: 'leaning', sources: ['fehr-2022', 'shah-2015', 'movisie-2024'] },
  borrowing: { grade: 'leaning', sources: ['shah-2019', 'debruijn-2022'] },
  juggling: { grade: 'mixed', sources: ['ong-2019'] },
  slack: { grade: 'strong', sources: ['movisie-2024'] },
  packing: { grade: 'mixed', sources: ['shah-2015'] },
  'scarcity-trap': { grade: 'strong', sources: ['movisie-2024', 'hilbert'] },
  hassle: { grade: 'strong', sources: ['szw-2021', 'bearson-2023'] },
  avoidance: { grade: 'strong', sources: ['hilbert', 'olafsson-2017'] },
  shame: { grade: 'mixed', sources: ['plantinga-2019'] },
  'executive-functions': { grade: 'split', sources: ['vohs-2021'] },
  'short-term': { grade: 'mixed', sources: ['carvalho-2016', 'debruijn-2022'] },
  ties: { grade: 'strong', sources: ['chetty-2022', 'movisie-2024'] },
  'learned-helplessness': { grade: 'contested', sources: ['maier-2016'] },
  doenvermogen: { grade: 'strong', sources: ['wrr-2017'] },
  'poverty-premium': { grade: 'strong', sources: ['davies-2016', 'movisie-2024'] },
  children: { grade: 'strong', sources: ['cbs-2023'] },
  mistrust: { grade: 'strong', sources: ['oomkens-2022'] },
  uncertainty: { grade: 'mixed', sources: ['deberker-2016'] },
} as const satisfies Record<string, Card>

export type CardId = keyof typeof cards

/** What to read first, in order; keys of studies. */
export const readOn = ['wrr-2017', 'debruijn-2022', 'movisie-2024', 'plantinga-2019'] as const
