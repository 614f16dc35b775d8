import type { HouseView } from '#engine'
import type { SavedGame, SaveEntry } from '#session/local'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { HouseFigure } from '../common/house-figure.tsx'
import { gameAddress } from '../common/route.ts'
import { openPanel } from '../common/router.ts'
import { LanguageSwitch } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'

/** A quiet weekday morning, before any month has begun. */
const MORNING: HouseView = {
  hour: 'morning',
  level: 'ruimte',
  things: { mat: 'letters-1', lamp: 'on', fridge: 'full' },
  people: [
    { figure: 'mother', pose: 'sit-table', room: 'table' },
    { figure: 'daughter', pose: 'neutral', room: 'hall' },
    { figure: 'son', pose: 'neutral', room: 'children' },
  ],
  dark: [],
  focus: 'kitchen',
}

const gameOf = ({ saved }: SaveEntry): SavedGame | null => ('game' in saved ? saved.game : null)

/** The front door: one thing to do, and for who was here before, the way back in. */
export function HomePage() {
  const { t } = useWords()
  const { saves } = useApp()
  const entries = saves.list()
  const running = entries.find((entry) => gameOf(entry)?.ended === false)
  useTitle(t('home.document'))
  return (
    <div class="home">
      <main class="say" id="main">
        <p class="voice strong brand">Krap</p>
        <div class="in">
          <Heading place="home">{t('home.title')}</Heading>
          <p class="lead voice">{t('home.lead')}</p>
          <nav class="doors" aria-label={t('home.doors')}>
            {running !== undefined && <GoOn entry={running} />}
            <a href="/months">
              <b>{t('home.alone')}</b>
              <span class="quiet">{t('home.aloneNote')}</span>
            </a>
            <a href="/join">
              <b>{t('home.join')}</b>
              <span class="quiet">{t('home.joinNote')}</span>
            </a>
            <a href="/console">
              <b>{t('home.group')}</b>
              <span class="quiet">{t('home.groupNote')}</span>
            </a>
            {entries.length > 0 && (
              <a href="/saved">
                <b>{t('home.saved')}</b>
                <span class="quiet">{t('home.savedNote', { count: entries.length })}</span>
              </a>
            )}
          </nav>
        </div>
        <footer class="foot quiet">
          <span>{t('home.promise')}</span>
          <a href="/about">{t('home.about')}</a>
          <button type="button" class="btn text" onClick={() => openPanel('settings')}>
            {t('common.settings')}
          </button>
          <LanguageSwitch />
        </footer>
      </main>
      <aside class="frame">
        <HouseFigure view={MORNING} alt={t('home.house')} />
      </aside>
    </div>
  )
}

function GoOn({ entry }: { entry: SaveEntry }) {
  const { t, language, longDate } = useWords()
  const { library } = useApp()
  const catalogue = useLoaded('catalogue', library.catalogue)
  const game = gameOf(entry)
  if (game === null) return null
  const card = catalogue.state === 'here' ? catalogue.value.find((each) => each.id === game.month) : undefined
  const title = card?.texts[language]?.title ?? game.month
  const day = game.decisions.at(-1)?.day ?? 1
  const date = card?.month === undefined ? '' : longDate(`${card.month}-${String(day).padStart(2, '0')}`)
  return (
    <a href={gameAddress(game.month, entry.slot)}>
      <b>{t('home.goOn')}</b>
      <span class="quiet">{t('home.goOnNote', { title, date })}</span>
    </a>
  )
}
