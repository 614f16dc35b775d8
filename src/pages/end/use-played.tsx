import '../style/end.css'
import '../style/debrief-charts.css'
import '../style/debrief-graphs.css'
import '../style/debrief-parts.css'
import type { ComponentType } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { historyOf } from '#debrief'
import type { SavedGame } from '#session/local'
import { openGame, readSavedGame } from '#session/local'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import type { Beside } from '../common/handed-month.ts'
import { HANDED, handedBeside, readHanded } from '../common/handed-month.ts'
import type { MonthData, Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { keepBeliefs, readBeliefs } from '../common/own-beliefs.ts'
import { gameAddress } from '../common/route.ts'
import { usePlace } from '../common/router.ts'
import { TopBar } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useShelved } from '../play/use-shelved.ts'
import { DebriefContext } from './debrief-context.ts'
import type { Levers } from './debrief-files.ts'
import { loadLevers } from './debrief-files.ts'
import { factsOf } from './facts.ts'
import { namesOf } from './names.ts'
import { keepNotes, readNotes } from './own-notes.ts'

/** Opens a game that was played here, and draws something within its debrief. */
export function PlayedMonth({ month, Show }: { month: string; Show: ComponentType }) {
  const { library, settings, saves, platform } = useApp()
  const { language } = useWords()
  const { query } = usePlace()
  const data = useLoaded(month, () => library.month(month))
  const texts = useLoaded(`${month} ${settings.language}`, () => library.texts(month, settings.language))
  const levers = useLoaded(`levers ${language}`, () => loadLevers(platform.get, language))
  if (data.state === 'failed') return <FailedPage {...data} />
  if (texts.state === 'failed') return <FailedPage {...texts} />
  if (data.state !== 'here' || texts.state !== 'here' || levers.state !== 'here') return <LoadingPage />
  const slot = Number(query.get('game'))
  const isHanded = query.has(HANDED)
  const handed = isHanded ? readHanded(platform.storage, platform.now()) : null
  const entry = isHanded ? readSavedGame(handed ?? '') : saves.read(month, slot)?.saved
  if (entry === undefined || !('game' in entry) || entry.game.month !== month)
    return <FailedPage problem="not-found" />
  return (
    <Shelved
      data={data.value}
      texts={texts.value}
      levers={levers.value}
      kept={entry.game}
      slot={slot}
      group={isHanded ? handedBeside(handed ?? '') : null}
      Show={Show}
    />
  )
}

interface OpenedProps {
  data: MonthData
  texts: Texts
  levers: Levers
  kept: SavedGame
  slot: number
  group: Beside | null
  Show: ComponentType
}

/** A month that has changed since is shown as it was, where it is still on the shelf. */
function Shelved(props: OpenedProps) {
  const { plan } = props.data
  const shelved = useShelved(plan.id, props.kept.version === plan.version ? null : props.kept.version)
  return shelved === 'looking' ? <LoadingPage /> : <Opened {...props} {...shelved} />
}

function Opened({ data, texts, levers, kept, slot, group, Show }: OpenedProps) {
  const { platform } = useApp()
  const words = useWords()
  const game = useMemo(
    () => openGame({ plan: data.plan, seed: kept.seed, log: kept.decisions, keep: () => 'ok' }),
    [data, kept.savedAt],
  )
  const history = useMemo(
    () => historyOf(game.plan, kept.seed, kept.decisions, undefined, kept.version),
    [game],
  )
  const facts = useMemo(() => factsOf(history, levers.levers), [history, levers])
  const month = useMemo(() => monthWords(texts), [texts])
  const names = useMemo(() => namesOf(game, month, words), [game, month, words])
  const [notes, setNotes] = useState(() => readNotes(platform.storage, kept.month, slot))
  const [beliefs, setBeliefs] = useState(() => readBeliefs(platform.storage, kept.month, slot))
  const [keeps, setKeeps] = useState(platform.storage !== null)
  if (!history.over && game.brokenAt === null && history.problem?.code !== 'month/other-version')
    return <NotYet kept={kept} slot={slot} />
  const write = (part: Partial<typeof notes>) => {
    const changed = { ...notes, ...part }
    setNotes(changed)
    setKeeps(keepNotes(platform.storage, kept.month, slot, changed))
  }
  const believe = (after: number[]) => {
    const changed = { ...beliefs, after }
    setBeliefs(changed)
    setKeeps(keepBeliefs(platform.storage, kept.month, slot, changed))
  }
  const own = { notes, write, beliefs, believe, keeps, group }
  const value = { kept, slot, game, month, names, facts, levers: levers.words, ...own }
  return (
    <DebriefContext.Provider value={value}>
      <Show />
    </DebriefContext.Provider>
  )
}

function NotYet({ kept, slot }: { kept: SavedGame; slot: number }) {
  const { t } = useWords()
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
