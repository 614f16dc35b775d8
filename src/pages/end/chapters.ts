/** The parts of a debrief, in the order in which they are walked. The name is the part of the address after `#`. */
export const CHAPTERS = [
  'skills',
  'asks',
  'picture',
  'hidden',
  'makers',
  'replays',
  'room',
  'network',
  'patterns',
  'honest',
  'own',
  'keep',
] as const

export type Chapter = (typeof CHAPTERS)[number]

/** The chapter an address asks for; the first where it asks for none. */
export const chapterOf = (panel: string): Chapter =>
  CHAPTERS.find((chapter) => chapter === panel) ?? CHAPTERS[0]
