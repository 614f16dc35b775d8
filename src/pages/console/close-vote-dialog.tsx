import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'
import { stillToVote } from './still-to-vote.ts'

/** Closing a vote that is not complete: what is missing, what comes of it, and the choice with whoever leads. */
export function CloseVoteDialog({ onClose }: { onClose(): void }) {
  const { t, list } = useWords()
  const { view, ask } = useConsole()
  const { vote, flow } = view
  const act = useRef<HTMLButtonElement>(null)
  useEffect(() => act.current?.focus(), [])
  useEffect(() => {
    if (vote === null) onClose()
  }, [vote])
  if (vote === null) return null
  const missing = stillToVote(view)
  const seat = ({ number, nickname, here }: (typeof missing)[number]) => {
    const more = [nickname, here ? '' : t('console.close-vote.away')].filter((each) => each !== '')
    return more.length === 0 ? `${number}` : `${number} (${more.join(', ')})`
  }
  async function close() {
    if (await ask({ type: 'close-vote', beat: flow.beat })) onClose()
  }
  return (
    <Dialog
      title={t(missing.length === 0 && vote.of > 0 ? 'console.vote.all' : 'console.close-vote.title')}
      back={t('console.close-vote.wait')}
      onClose={onClose}
    >
      <p class="strong" role="status">
        {t('console.vote.count', { voted: vote.voted, of: vote.of })}
      </p>
      {missing.length > 0 && (
        <p>{t('console.close-vote.missing', { count: missing.length, seats: list(missing.map(seat)) })}</p>
      )}
      {vote.of === 0 && <p>{t('console.close-vote.nobody')}</p>}
      {vote.voted === 0 && <p>{t('console.close-vote.none')}</p>}
      <button
        type="button"
        class="btn"
        data-close
        ref={act}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={() => void close()}
      >
        {vote.voted === 0
          ? t('console.close-vote.doNone')
          : t('console.close-vote.do', { count: vote.voted })}{' '}
        <kbd>Enter</kbd>
      </button>
    </Dialog>
  )
}
