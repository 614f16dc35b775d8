import type { Language } from '#i18n'

/** What a page gets from the outside world: clock, chance, network and storage come from here and nowhere else. */
export interface Platform {
  storage: Storage | null
  /** For the months that are being played; null where the browser has none. */
  database: IDBFactory | null
  /** The visitor's own language, or the one chosen before. */
  language: Language
  now(): number
  newSeed(): number
  get(address: string): Promise<Response>
  /** Address of the drawings, ending in a slash. */
  drawings: string
  /** Calls the listener with the act that takes a new version, once there is one. */
  onUpdate(listener: (take: () => void) => void): void
}
