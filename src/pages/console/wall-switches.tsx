import { useWords } from '#ui'
import { useConsole } from './console-context.ts'

/** What the shared screen shows, how the vote goes, and the way to the screen itself. */
export function WallSwitches({ onFold }: { onFold: (() => void) | null }) {
  const { t } = useWords()
  const { view, running, ask } = useConsole()
  const { flow, tallyShown, presence, acts } = view
  const phones = running.form === 'room' || running.form === 'rehearsal'
  return (
    <div class="switches">
      <h2 class="minor">{t('console.wall.title')}</h2>
      {running.form === 'screen' && onFold !== null ? (
        <button type="button" class="btn plain small" onClick={onFold}>
          {t('console.wall.fold')}
        </button>
      ) : (
        <a class="btn plain small" href={running.wallAddress} target="krap-wall" rel="opener">
          {t('console.wall.open')}
        </a>
      )}
      <button
        type="button"
        class="btn plain small"
        onClick={() => void ask({ type: 'hide-wall', hidden: !flow.wallHidden })}
      >
        {t(flow.wallHidden ? 'console.wall.off' : 'console.wall.on')}
      </button>
      <button
        type="button"
        class="btn plain small"
        onClick={() => void ask({ type: 'show-tally', shown: !tallyShown })}
      >
        {t(tallyShown ? 'console.wall.tallyShown' : 'console.wall.tallyHidden')}
      </button>
      {running.code !== '' && acts.includes('show-join') && (
        <button
          type="button"
          class="btn plain small"
          data-show-join
          onClick={() => void ask({ type: 'show-join', shown: !flow.joinShown })}
        >
          {t(flow.joinShown ? 'console.wall.joinShown' : 'console.wall.join')}
        </button>
      )}
      {phones && (
        <button
          type="button"
          class="btn plain small"
          onClick={() => void ask({ type: 'mode', mode: flow.mode === 'phones' ? 'hands' : 'phones' })}
        >
          {t(flow.mode === 'phones' ? 'console.wall.phones' : 'console.wall.hands')}
        </button>
      )}
      {running.form !== 'screen' && <p class="quiet">{t('console.wall.count', { count: presence.walls })}</p>}
    </div>
  )
}
