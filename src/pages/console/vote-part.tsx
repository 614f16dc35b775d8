import type { VoteView } from '#session/protocol'
import { useWords } from '#ui'

/** How far the vote is: how many, never what. */
export function VotePart({ vote: { voted, of } }: { vote: VoteView }) {
  const { t } = useWords()
  return (
    <div class="timer">
      <span class="big num">
        {voted}/{of}
      </span>
      <p>{t('console.vote.count', { voted, of })}</p>
      <p class="quiet">{t(voted === of && of > 0 ? 'console.vote.all' : 'console.vote.secret')}</p>
    </div>
  )
}
