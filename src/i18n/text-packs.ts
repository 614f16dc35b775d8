import type { Language } from './language.ts'

/** Texts that only some pages need, fetched with those pages. */
export type TextPack = 'group' | 'debrief'

/** How each pack is fetched: one chunk of the page per pack and language. */
export const textPacks = {
  nl: {
    shell: async () => (await import('./nl/for-shell.ts')).forShell,
    seat: async () => (await import('./nl/for-seat.ts')).forSeat,
    group: async () => (await import('./nl/for-group.ts')).forGroup,
    debrief: async () => (await import('./nl/for-debrief.ts')).forDebrief,
  },
  en: {
    shell: async () => (await import('./en/for-shell.ts')).forShell,
    seat: async () => (await import('./en/for-seat.ts')).forSeat,
    group: async () => (await import('./en/for-group.ts')).forGroup,
    debrief: async () => (await import('./en/for-debrief.ts')).forDebrief,
  },
} satisfies Record<Language, unknown>
