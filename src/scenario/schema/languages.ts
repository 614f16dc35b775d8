/** Languages of the game. */
export const languages = ['nl', 'en'] as const
