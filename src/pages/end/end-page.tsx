import { useMemo } from 'preact/hooks'
import type { EndOfMonth } from '#debrief'
import { endOfMonth } from '#debrief'
import type { Game, SavedGame } from '#session/local'
import { openGame } from '#session/local'
import { Heading, Prose, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import { handOverGame } from '../common/game-file.ts'
import type { MonthData, Texts } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import { monthWords } from '../common/month-words.ts'
import { gameAddress } from '../common/route.ts'
import { openPanel, usePlace } from '../common/router.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'
import { useShelved } from '../play/use-shelved.ts'
import { EndContext } from './end-context.ts'
import { HiddenPart } from './hidden-part.tsx'
import { NextPart } from './next-part.tsx'
import { PicturePart } from './picture-part.tsx'
import { SkillsPart } from './skills-part.tsx'

/** The end of a month that was played here, worked out anew from its log. */
export function EndPage({ month }: { month: string }) {
  const { library, settings, saves } = useApp()
  const { query } = usePlace()
  const data = useLoaded(month, () => library.month(month))
  const texts = useLoaded(`${month} ${settings.language}`, () => library.texts(month, settings.language))
  if (data.state === 'failed') return <FailedPage {...data} />
  if (texts.state === 'failed') return <FailedPage {...texts} />
  if (data.state === 'loading' || texts.state === 'loading') return <LoadingPage />
  const slot = Number(query.get('game'))
  const entry = saves.read(month, slot)?.saved
  if (entry === undefined || !('game' in entry)) return <FailedPage problem="not-found" />
  return <FoundEnd data={data.value} texts={texts.value} kept={entry.game} slot={slot} />
}

/** A month that has changed since is shown as it was, where it is still on the shelf. */
function FoundEnd(props: OpenedProps) {
  const { plan } = props.data
  const shelved = useShelved(plan.id, props.kept.version === plan.version ? null : props.kept.version)
  return shelved === 'looking' ? <LoadingPage /> : <OpenedEnd {...props} {...shelved} />
}

interface OpenedProps {
  data: MonthData
  texts: Texts
  kept: SavedGame
  slot: number
}

function OpenedEnd({ data, texts, kept, slot }: OpenedProps) {
  const { t } = useWords()
  const game = useMemo(
    () => openGame({ plan: data.plan, seed: kept.seed, log: kept.decisions, keep: () => 'ok' }),
    [data, kept.savedAt],
  )
  const month = useMemo(() => monthWords(texts), [texts])
  const over = game.view.stop.stop.kind === 'end'
  if (over) return <End game={game} month={month} kept={kept} />
  return (
    <>
      <TopBar />
      <main class="plain-page stack" id="main">
        <Heading place="not yet">{t('end.notYet')}</Heading>
        <div class="acts">
          <a class="btn" href={gameAddress(kept.month, slot)}>
            {t('end.goOn')}
          </a>
        </div>
      </main>
    </>
  )
}

const PARTS = ['skills', 'picture', 'hidden', 'next', 'honest'] as const

interface EndProps {
  game: Game
  month: MonthWords
  kept: SavedGame
}

function End({ game, month, kept }: EndProps) {
  const { t } = useWords()
  const found: EndOfMonth = useMemo(() => endOfMonth(game.plan, game.state), [game])
  useTitle(t('end.document'))
  return (
    <EndContext.Provider value={{ game, month, found }}>
      <TopBar>
        <span class="small quiet kicker">{t('end.kicker', { title: month.text('title') })}</span>
        <span class="push" />
        <button type="button" class="btn text" onClick={() => openPanel('settings')}>
          {t('common.settings')}
        </button>
        <LanguageSwitch />
      </TopBar>
      <div class="end">
        <nav aria-label={t('end.nav')}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`end.${part}`)}
            </a>
          ))}
        </nav>
        <main id="main" data-ready="end">
          <SkillsPart />
          <PicturePart />
          <HiddenPart />
          <NextPart />
          <section id="honest" class="stack" aria-labelledby="honest-title">
            <h2 id="honest-title">{t('end.honestTitle')}</h2>
            <div class="story">
              <Prose text={t('end.honestText')} />
            </div>
            <div class="acts noprint">
              <a class="btn" href="/">
                {t('end.home')}
              </a>
              <button type="button" class="btn plain" onClick={() => handOverGame(kept)}>
                {t('end.export')}
              </button>
            </div>
          </section>
        </main>
      </div>
    </EndContext.Provider>
  )
}
