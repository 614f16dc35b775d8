import { useWords } from '#ui'
import { TalkClock } from './talk-clock.tsx'
import { Told } from './told.tsx'
import { useWall } from './wall-context.ts'
import { partOf } from './which-part.ts'

/** What stands under the house: what happened meanwhile, the clock of the talk, or how many have voted. */
export function SideNote() {
  const { view } = useWall()
  const part = partOf(view)
  if (part === 'read') return <Told />
  if (part !== 'options') return null
  return view.flow.phase === 'talk' ? <TalkClock /> : <Voted />
}

/** How far the vote is; never who. */
function Voted() {
  const { view } = useWall()
  const { t } = useWords()
  if (view.vote === null)
    return (
      <div class="wall-note">
        <p class="wall-strong">{t('wall.vote.hands')}</p>
        <p>{t('wall.vote.handsHow')}</p>
      </div>
    )
  const { voted, of } = view.vote
  return (
    <div class="wall-note">
      <p class="wall-strong">{t('wall.vote.title')}</p>
      <p class="wall-big" data-voted={voted}>
        {voted}
        <span class="wall-of">/{of}</span>
      </p>
      <p class="sr" role="status">
        {t('wall.vote.count', { voted, of })}
      </p>
      <p class="wall-quiet">{t('wall.vote.quiet')}</p>
    </div>
  )
}
