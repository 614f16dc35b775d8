import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Words } from '#i18n'
import { loadWords } from '#i18n'
import { openSaveStore } from '#session/local'
import { LiveRegion, WordsContext } from '#ui'
import { AboutPage } from './about/about-page.tsx'
import { AppContext } from './common/app-context.ts'
import { FailedPage } from './common/failed.tsx'
import { LazyPage } from './common/lazy-page.tsx'
import { openLibrary } from './common/month-library.ts'
import { openShelf } from './common/month-shelf.ts'
import { OfflineNotice } from './common/offline-notice.tsx'
import type { Platform } from './common/platform.ts'
import type { Route } from './common/route.ts'
import { routeOf } from './common/route.ts'
import { followLink, usePlace } from './common/router.ts'
import { SafePage } from './common/safe-page.tsx'
import type { Settings } from './common/settings.ts'
import { keepSettings, readSettings } from './common/settings.ts'
import { UpdateNotice } from './common/update-notice.tsx'
import { EndPage } from './end/end-page.tsx'
import { HomePage } from './home/home-page.tsx'
import { MonthsPage } from './months/months-page.tsx'
import { PlayPage } from './play/play-page.tsx'
import { SavedPage } from './saved/saved-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'

interface AppProps {
  platform: Platform
  /** The words to begin with. */
  words: Words
}

/** The whole page: one address, one page, in one language. */
export function App({ platform, words: first }: AppProps) {
  const [settings, setSettings] = useState(() => readSettings(platform.storage, platform.language))
  const place = usePlace()
  const [words, setWords] = useState(first)
  const fixed = useMemo(
    () => ({
      platform,
      library: openLibrary(platform.get),
      saves: openSaveStore(platform.storage),
      shelf: openShelf(platform.database),
    }),
    [platform],
  )
  const services = {
    ...fixed,
    settings,
    change: (part: Partial<Settings>) => {
      const changed = { ...settings, ...part }
      keepSettings(platform.storage, changed)
      setSettings(changed)
    },
  }
  useEffect(() => {
    let current = true
    loadWords(settings.language).then((loaded) => current && setWords(loaded))
    return () => {
      current = false
    }
  }, [settings.language])
  useEffect(() => {
    document.documentElement.lang = words.language
    document.documentElement.classList.toggle('text-large', settings.size === 'large')
    document.documentElement.classList.toggle('text-larger', settings.size === 'larger')
  }, [settings, words])
  useLayoutEffect(() => {
    addEventListener('click', followLink)
    return () => removeEventListener('click', followLink)
  }, [])

  const route = routeOf(place.path)
  return (
    <AppContext.Provider value={services}>
      <WordsContext.Provider value={words}>
        <LiveRegion>
          <a class="skip" href="#main">
            {words.t('common.skip')}
          </a>
          <UpdateNotice inMonth={route.page === 'play' || GROUP.has(route.page)} />
          {!GROUP.has(route.page) && <OfflineNotice />}
          <SafePage key={place.path}>
            {place.panel === 'settings' && route.page !== 'play' ? <SettingsPage /> : <Page route={route} />}
          </SafePage>
        </LiveRegion>
      </WordsContext.Provider>
    </AppContext.Provider>
  )
}

/** Pages of a group: they say themselves how their session is reached. */
const GROUP: ReadonlySet<Route['page']> = new Set(['console', 'wall', 'join'])

const loadWall = async () => (await import('./wall/wall-page.tsx')).WallPage
const loadSeat = async () => (await import('./seat/seat-in-app.tsx')).SeatInApp
const loadConsole = async () => (await import('./console/console-page.tsx')).ConsolePage

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />
    case 'months':
      return <MonthsPage month={route.month} />
    case 'play':
      return <PlayPage key={route.month} month={route.month} />
    case 'end':
      return <EndPage key={route.month} month={route.month} />
    case 'saved':
      return <SavedPage />
    case 'about':
      return <AboutPage />
    case 'console':
      return <LazyPage name="console" load={loadConsole} />
    case 'wall':
      return <LazyPage name="wall" load={loadWall} />
    case 'join':
      return <LazyPage name="join" load={loadSeat} />
    case 'unknown':
      return <FailedPage problem="not-found" />
  }
}
