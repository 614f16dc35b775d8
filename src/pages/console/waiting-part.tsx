import { useWords } from '#ui'
import { useConsole } from './console-context.ts'

/** Who stands at the door when ten sit, and why ten. The facilitator decides. */
export function WaitingPart() {
  const { t } = useWords()
  const { view, ask } = useConsole()
  if (view.waiting.length === 0) return null
  return (
    <div class="waiting stack tight">
      <h2 class="minor">{t('console.waiting.title', { count: view.waiting.length })}</h2>
      <p>{t('console.waiting.why')}</p>
      {view.waiting.map(({ number, nickname }) => {
        const name = nickname === '' ? t('console.waiting.number', { number }) : nickname
        return (
          <div class="row" key={number}>
            <b>{name}</b>
            <button type="button" class="btn plain small" onClick={() => void ask({ type: 'admit', number })}>
              {t('console.waiting.admit')}
              <span class="sr"> {name}</span>
            </button>
            <button
              type="button"
              class="btn plain small"
              onClick={() => void ask({ type: 'turn-away', number })}
            >
              {t('console.waiting.turnAway')}
              <span class="sr"> {name}</span>
            </button>
          </div>
        )
      })}
    </div>
  )
}
