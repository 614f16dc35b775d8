import type { PaperView } from '#engine'
import { Icon, Tally, useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { inWords } from './count-words.ts'
import { fetchCost, paperDay, reason } from './paper-words.ts'

interface PaperCardProps {
  paper: PaperView
  /** Titles of the applications that ask for it. */
  wantedBy: readonly string[]
  quiet: boolean
  onFetch(): void
}

/** One paper: what it is worth today, how often it was asked, and getting it. */
export function PaperCard({ paper, wantedBy, quiet, onFetch }: PaperCardProps) {
  const { game, month, plan } = usePlay()
  const words = useWords()
  const { t, list } = words
  const { id, state, asked, fetch } = paper
  const name = month.paper(id)
  const day = paperDay(paper, game.dateOf, words)
  const canHave = state === 'none' || state === 'stale'
  const onlyComes = plan.papers.some((each) => each.id === id && each.fetch === null)
  const barred = canHave && !fetch.can && !quiet && fetch.why !== ''
  return (
    <li class="paper" data-state={state} data-paper={id}>
      <div class="sheet">
        <h3 tabIndex={-1}>{name}</h3>
        <p class="worth">
          <Icon name={state} />
          <span>
            <b>{t(`folder.state.${state}`)}</b>
            {day !== '' && `, ${day}`}
          </span>
        </p>
        <p class="times small">
          <Tally count={asked} />
          <span>
            {asked === 0
              ? t('folder.never')
              : t('folder.times', { count: asked, number: inWords(asked, words) })}
          </span>
        </p>
        {wantedBy.length > 0 && <p class="small">{t('folder.wantedBy', { names: list(wantedBy) })}</p>}
      </div>
      {canHave && (fetch.can || wantedBy.length > 0) && (
        <div class="get small">
          {onlyComes ? (
            <p>{reason('paper/only-comes', words)}</p>
          ) : (
            <p>{t('folder.getting', { cost: fetchCost(fetch, words).join(', ') })}</p>
          )}
          {barred && !onlyComes && <p class="quiet">{reason(fetch.why, words)}</p>}
          {fetch.can && (
            <button
              type="button"
              class="btn plain small"
              aria-label={`${t(verb(state))}: ${name}`}
              onClick={onFetch}
            >
              {t(verb(state))}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

const verb = (state: PaperView['state']) => (state === 'stale' ? 'folder.fetchStale' : 'folder.fetch')
