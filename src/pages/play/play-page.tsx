import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Game } from '#session/local'
import { openGame } from '#session/local'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import type { MonthData, Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { gameAddress } from '../common/route.ts'
import { go, usePlace } from '../common/router.ts'
import { useLoaded } from '../common/use-loaded.ts'
import { ChangedGame } from './changed-game.tsx'
import type { Opening } from './choose-slot.ts'
import { chooseSlot } from './choose-slot.ts'
import { PlayScreen } from './play-screen.tsx'
import { UnreadableGame } from './unreadable-game.tsx'

/** Fetches the month and its texts; the other language comes in without moving the place. */
export function PlayPage({ month }: { month: string }) {
  const { library, settings } = useApp()
  const data = useLoaded(month, () => library.month(month))
  const texts = useLoaded(`${month} ${settings.language}`, () => library.texts(month, settings.language))
  if (data.state === 'failed') return <FailedPage {...data} />
  if (texts.state === 'failed') return <FailedPage {...texts} />
  if (data.state === 'loading' || texts.state === 'loading') return <LoadingPage />
  return <OpenedMonth data={data.value} texts={texts.value} />
}

function OpenedMonth({ data, texts }: { data: MonthData; texts: Texts }) {
  const { saves, platform } = useApp()
  const { query } = usePlace()
  const id = data.plan.id
  const opening = useOpening(id, query)
  const changed = opening.kept !== null && opening.kept.version !== data.plan.version
  const game: Game = useMemo(
    () =>
      openGame({
        plan: data.plan,
        seed: opening.seed,
        log: opening.kept?.decisions ?? [],
        keep: (decisions, ended) =>
          saves.write(opening.slot, {
            krap: 1,
            month: id,
            version: data.plan.version,
            seed: opening.seed,
            decisions: [...decisions],
            savedAt: platform.now(),
            ended,
          }),
      }),
    [opening],
  )
  const month = useMemo(() => monthWords(texts), [texts])
  useEffect(() => {
    const seed = query.has('seed') ? `&seed=${opening.seed}` : ''
    if (query.has('new')) go(gameAddress(id, opening.slot) + seed, 'replace')
  }, [opening])

  if (opening.unreadable !== null)
    return <UnreadableGame entry={opening.unreadable} opening={opening} month={id} />
  if (opening.kept !== null && (changed || game.brokenAt !== null))
    return <ChangedGame game={game} kept={opening.kept} month={month} slot={opening.slot} />
  return <PlayScreen key={opening.slot} game={game} data={data} month={month} slot={opening.slot} />
}

/** The game the address means. A new game keeps its slot and seed when the address gets its number. */
function useOpening(month: string, query: URLSearchParams): Opening {
  const { saves, platform } = useApp()
  const open = useRef<{ asked: string; opening: Opening } | null>(null)
  const asked = query.get('game') ?? (query.has('new') ? 'new' : `seed ${query.get('seed')}`)
  const same =
    open.current !== null && [open.current.asked, String(open.current.opening.slot)].includes(asked)
  if (!same) open.current = { asked, opening: chooseSlot(month, query, saves, platform.newSeed) }
  return (open.current as { opening: Opening }).opening
}
