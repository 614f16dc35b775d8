import { useEffect, useMemo } from 'preact/hooks'
import type { Game } from '#session/local'
import { openGame } from '#session/local'
import { useApp } from '../common/app-context.ts'
import { removeNotes } from '../common/beside-game.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import type { MonthData, Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { beginWithBeliefs } from '../common/own-beliefs.ts'
import { gameAddress } from '../common/route.ts'
import { go, usePlace } from '../common/router.ts'
import { useLoaded } from '../common/use-loaded.ts'
import { ChangedGame } from './changed-game.tsx'
import type { Opening } from './choose-slot.ts'
import { PlayScreen } from './play-screen.tsx'
import { UnreadableGame } from './unreadable-game.tsx'
import { useOpening } from './use-opening.ts'
import { useShelved, useShelving } from './use-shelved.ts'

/** Fetches the month and its texts; the other language comes in without moving the place. */
export function PlayPage({ month }: { month: string }) {
  const { library, settings } = useApp()
  const data = useLoaded(month, () => library.month(month))
  const texts = useLoaded(`${month} ${settings.language}`, () => library.texts(month, settings.language))
  if (data.state === 'failed') return <FailedPage {...data} />
  if (texts.state === 'failed') return <FailedPage {...texts} />
  if (data.state === 'loading' || texts.state === 'loading') return <LoadingPage />
  return <ChosenGame data={data.value} texts={texts.value} />
}

interface MonthProps {
  data: MonthData
  texts: Texts
}

/** Finds the game the address means, and the month as it was when that game began. */
function ChosenGame({ data, texts }: MonthProps) {
  const { query } = usePlace()
  const id = data.plan.id
  const opening = useOpening(id, query)
  const { kept } = opening
  const shelved = useShelved(id, kept === null || kept.version === data.plan.version ? null : kept.version)
  if (opening.unreadable !== null) return <UnreadableGame entry={opening.unreadable} month={id} />
  if (shelved === 'looking') return <LoadingPage />
  return <OpenedGame data={shelved?.data ?? data} texts={shelved?.texts ?? texts} opening={opening} />
}

function OpenedGame({ data, texts, opening }: MonthProps & { opening: Opening }) {
  const { saves, platform } = useApp()
  const { query } = usePlace()
  const { id, version } = data.plan
  const { slot, seed, kept } = opening
  const game: Game = useMemo(
    () =>
      openGame({
        plan: data.plan,
        seed,
        log: kept?.decisions ?? [],
        keep: (decisions, ended) =>
          saves.write(slot, {
            krap: 1,
            month: id,
            version,
            seed,
            decisions: [...decisions],
            savedAt: platform.now(),
            ended,
          }),
      }),
    [opening, data],
  )
  const month = useMemo(() => monthWords(texts), [texts])
  useEffect(() => {
    // A game that begins has no debrief yet: what lies there is about an earlier game under the same number.
    if (kept === null) removeNotes(platform.storage, id, slot)
    const asked = query.has('seed') ? `&seed=${seed}` : ''
    if (!query.has('new')) return
    beginWithBeliefs(platform.storage, id, slot)
    go(gameAddress(id, slot) + asked, 'replace')
  }, [opening])
  useShelving(game, data)

  if (kept !== null && (kept.version !== version || game.brokenAt !== null))
    return <ChangedGame game={game} kept={kept} month={month} />
  return <PlayScreen key={slot} game={game} data={data} month={month} slot={slot} />
}
