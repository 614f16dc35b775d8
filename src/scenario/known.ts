// Words of the format that are neither ids of the month nor of the rules pack.

/** What the drawings offer; read from assets/ by files/. A list that is absent is not checked. */
export interface Known {
  pictures?: readonly string[]
  figures?: readonly string[]
  /** Things of the house with their states. */
  things?: Readonly<Record<string, readonly string[]>>
}

export const rooms = [
  'hall',
  'kitchen',
  'living-room',
  'bathroom',
  'childrens-room',
  'parents-room',
  'attic',
] as const

/** Where a moment can happen: rooms of the house, and places outside it. */
export const places: readonly string[] = [
  ...rooms,
  'garden',
  'neighbour',
  'street',
  'bus-stop',
  'school',
  'town-hall',
  'shop',
  'phone',
  'work',
  'doctor',
  'hospital',
  'food-bank',
  'library',
  'sports-club',
]

/** Theory cards (scarcity-theory.md section 1), in its order. */
export const cards: readonly string[] = [
  'bandwidth',
  'tunnelling',
  'focus-dividend',
  'borrowing',
  'juggling',
  'slack',
  'packing',
  'scarcity-trap',
  'hassle',
  'avoidance',
  'shame',
  'executive-functions',
  'short-term',
  'ties',
  'learned-helplessness',
  'doenvermogen',
  'poverty-premium',
  'children',
  'mistrust',
  'uncertainty',
]

/** Options with one of these stay in view at every level. */
export const alwaysInView: readonly string[] = ['help', 'friend', 'food', 'child-safety']

/** Every tag that debrief, lint and pages know. */
export const tags: readonly string[] = [
  ...cards,
  ...alwaysInView,
  'human',
  'strong-tie',
  'weak-tie',
  'institution',
  'no-slack',
  'care',
  'child-carries',
  'company',
  'certainty',
  'friction',
  'joy',
  'pleasure',
  'skill',
  'humour',
  'love',
  'dignity',
  'rest',
  'illness',
  'isolation',
  'work',
  'school',
  'health',
  'chance',
  'desk',
  'phone',
  'letter',
  'form',
]

/** Words in braces that a story text may hold. */
export const storyPlaceholders: readonly string[] = ['account', 'purse']

/** Words in braces that a letter may hold; the last two in letters about an application. */
export const letterPlaceholders: readonly string[] = [
  'account',
  'party',
  'amount',
  'deadline',
  'fee',
  'due',
  'application',
  'papers',
]
