import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Words } from '#i18n'
import { loadWords } from '#i18n'
import { openSaveStore } from '#session/local'
import { LiveRegion, WordsContext } from '#ui'
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
import { HomePage } from './home/home-page.tsx'
import { MonthsPage } from './months/months-page.tsx'
import { PlayPage } from './play/play-page.tsx'

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
  useLayoutEffect(() => {
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
            {place.panel === 'settings' && route.page !== 'play' ? (
              <LazyPage name="settings" load={loadSettings} given={{}} />
            ) : (
              <Page route={route} />
            )}
          </SafePage>
        </LiveRegion>
      </WordsContext.Provider>
    </AppContext.Provider>
  )
}

/** Pages of a group: they say themselves how their session is reached. */
const GROUP: ReadonlySet<Route['page']> = new Set(['console', 'wall', 'join'])

const DEBRIEF = ['debrief'] as const
/** Console and wall lead through the debrief as well, and what is printed may be a group's; a seat does not. */
const GROUP_TEXTS = ['group', 'debrief'] as const
const SEAT_TEXTS = ['group'] as const

const loadEnd = async () => (await import('./end/end-page.tsx')).EndPage
const loadPrint = async () => (await import('./print/print-page.tsx')).PrintPage
const loadSaved = async () => (await import('./saved/saved-page.tsx')).SavedPage
const loadAbout = async () => (await import('./about/about-page.tsx')).AboutPage
const loadSettings = async () => (await import('./settings/settings-page.tsx')).SettingsPage
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
      return (
        <LazyPage
          key={route.month}
          name={`end ${route.month}`}
          load={loadEnd}
          given={{ month: route.month }}
          texts={DEBRIEF}
        />
      )
    case 'print':
      return (
        <LazyPage
          key={`${route.month} ${route.what}`}
          name={`print ${route.month} ${route.what}`}
          load={loadPrint}
          given={{ month: route.month, what: route.what }}
          texts={GROUP_TEXTS}
        />
      )
    case 'saved':
      return <LazyPage name="saved" load={loadSaved} given={{}} />
    case 'about':
      return <LazyPage name="about" load={loadAbout} given={{}} />
    case 'console':
      return <LazyPage name="console" load={loadConsole} given={{}} texts={GROUP_TEXTS} />
    case 'wall':
      return <LazyPage name="wall" load={loadWall} given={{}} texts={GROUP_TEXTS} />
    case 'join':
      return <LazyPage name="join" load={loadSeat} given={{}} texts={SEAT_TEXTS} />
    case 'unknown':
      return <FailedPage problem="not-found" />
  }
}
