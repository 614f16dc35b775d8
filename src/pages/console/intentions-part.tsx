import { useWords } from '#ui'
import { useConsole } from './console-context.ts'

/** How many wrote what they take along; what may be shown comes on the screen at a press, and can be hidden. */
export function IntentionsPart() {
  const { t } = useWords()
  const { view, ask } = useConsole()
  const { walk, flow, seats } = view
  if (walk === null) return null
  const onPaper = flow.mode === 'hands' && <p>{t('groupDebrief.intentions.hands')}</p>
  if (onPaper && seats.length === 0) return onPaper
  const { written, shared, intentions, intentionsShown } = walk
  return (
    <div class="stack tight">
      {onPaper}
      <p role="status" data-written={written}>
        {t('groupDebrief.intentions.written', { count: written })}.{' '}
        {t('groupDebrief.intentions.shared', { count: shared })}.
      </p>
      <div class="row">
        <button
          type="button"
          class="btn plain small"
          data-show-intentions
          onClick={() => void ask({ type: 'show-intentions', shown: !intentionsShown })}
        >
          {t(intentionsShown ? 'groupDebrief.intentions.unshow' : 'groupDebrief.intentions.show')}
        </button>
      </div>
      <ul class="decided">
        {intentions.map(({ intention, practice, policy, hidden }) => (
          <li key={intention}>
            {practice !== '' && <span>{practice}</span>}
            {policy !== '' && <span>{policy}</span>}
            <button
              type="button"
              class="btn text"
              onClick={() => void ask({ type: 'hide-intention', intention, hidden: !hidden })}
            >
              {t(hidden ? 'groupDebrief.intentions.unhide' : 'groupDebrief.intentions.hide')}
              <span class="sr"> {practice || policy}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
