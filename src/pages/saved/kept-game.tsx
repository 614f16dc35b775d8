import { useState } from 'preact/hooks'
import { momentSaved } from '#i18n'
import type { SavedGame, SaveEntry } from '#session/local'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { handOver, handOverGame } from '../common/game-file.ts'
import type { CatalogueEntry } from '../common/month-library.ts'
import { gameAddress } from '../common/route.ts'

interface KeptProps {
  entry: SaveEntry
  /** Null while the catalogue is on its way. */
  months: CatalogueEntry[] | null
  onRemove(): void
}

/** One kept game, or an entry that cannot be read and is left as it is. */
export function KeptGame({ entry, months, onRemove }: KeptProps) {
  const { t } = useWords()
  if ('game' in entry.saved) {
    const { game } = entry.saved
    const month = months?.find((each) => each.id === game.month && each.playable)
    return (
      <li>
        <GameLines game={game} month={month} known={months === null || month !== undefined} />
        <div class="acts">
          {month !== undefined && <OpenGame game={game} slot={entry.slot} month={month} />}
          <button type="button" class="btn plain small" onClick={() => handOverGame(game)}>
            {t('saved.export')}
          </button>
          <Remove onRemove={onRemove} />
        </div>
      </li>
    )
  }
  return <Unreadable entry={entry} problem={entry.saved.problem} onRemove={onRemove} />
}

function OpenGame({ game, slot, month }: { game: SavedGame; slot: number; month: CatalogueEntry }) {
  const { t } = useWords()
  const changed = month.version !== game.version
  const label = changed ? t('saved.read') : t(game.ended ? 'saved.end' : 'saved.goOn')
  return (
    <a class="btn small" href={gameAddress(game.month, slot, game.ended && !changed)}>
      {label}
    </a>
  )
}

interface LinesProps {
  game: SavedGame
  month: CatalogueEntry | undefined
  known: boolean
}

function GameLines({ game, month, known }: LinesProps) {
  const { t, language, longDate } = useWords()
  const last = game.decisions.at(-1)
  const day = `${month?.month ?? '2025-01'}-${String(Math.max(1, last?.day ?? 1)).padStart(2, '0')}`
  const count = game.decisions.length
  return (
    <div>
      <h2 class="minor">{month?.texts[language]?.title ?? game.month}</h2>
      <p class="small quiet">
        {game.ended || month === undefined
          ? t('saved.finished', { count })
          : t('saved.at', { date: longDate(day), count })}
        {game.savedAt > 0 && `, ${t('saved.savedAt', { date: momentSaved(language, game.savedAt) })}`}
      </p>
      {!known && <p class="small">{t('saved.problem.unknownMonth')}</p>}
    </div>
  )
}

interface UnreadableProps {
  entry: SaveEntry
  problem: 'damaged' | 'foreign' | 'future'
  onRemove(): void
}

function Unreadable({ entry, problem, onRemove }: UnreadableProps) {
  const { t } = useWords()
  const { saves } = useApp()
  return (
    <li>
      <div>
        <h2 class="minor">{t('saved.kept', { key: entry.key })}</h2>
        <p class="small">{t(`saved.problem.${problem}`)}</p>
      </div>
      <div class="acts">
        <button
          type="button"
          class="btn plain small"
          onClick={() => handOver(`${entry.key}.txt`, saves.text(entry.key))}
        >
          {t('saved.export')}
        </button>
        <Remove onRemove={onRemove} />
      </div>
    </li>
  )
}

/** Deleting takes two presses; the second says what it does. */
function Remove({ onRemove }: { onRemove(): void }) {
  const { t } = useWords()
  const [sure, setSure] = useState(false)
  return (
    <button type="button" class="btn text" onClick={() => (sure ? onRemove() : setSure(true))}>
      {t(sure ? 'saved.sure' : 'saved.remove')}
    </button>
  )
}
