import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SaveStore } from '#session/local'
import type { MonthLibrary } from './month-library.ts'
import type { MonthShelf } from './month-shelf.ts'
import type { Platform } from './platform.ts'
import type { Settings } from './settings.ts'

/** What every page may use. */
export interface AppServices {
  platform: Platform
  library: MonthLibrary
  saves: SaveStore
  shelf: MonthShelf
  settings: Settings
  change(settings: Partial<Settings>): void
}

export const AppContext = createContext<AppServices | null>(null)

export function useApp(): AppServices {
  const services = useContext(AppContext)
  if (services === null) throw new Error('A page was drawn outside the app.')
  return services
}
