import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Says a sentence once to whoever listens with a screen reader. */
export type Announce = (text: string) => void

export const AnnounceContext = createContext<Announce>(() => undefined)

export const useAnnounce = (): Announce => useContext(AnnounceContext)
