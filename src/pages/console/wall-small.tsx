import { useMemo } from 'preact/hooks'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { useJoinAddress } from '../wall/join-address.ts'
import { phaseText } from '../wall/phase-text.ts'
import { SideNote } from '../wall/side-note.tsx'
import { StopPoint } from '../wall/stop-point.tsx'
import { useLevelBefore } from '../wall/use-level-before.ts'
import type { WallStage } from '../wall/wall-context.ts'
import { WallContext } from '../wall/wall-context.ts'
import { WallSay } from '../wall/wall-say.tsx'
import { isNarrow, isWide, partOf } from '../wall/which-part.ts'
import { useConsole } from './console-context.ts'
import { wallOf } from './wall-of.ts'

/** The shared screen in small: what the wall draws now, drawn by the same parts, without the house. */
export function WallSmall() {
  const { view, plan, texts, month: words, facts, running, now } = useConsole()
  const { platform } = useApp()
  const { t } = useWords()
  const wall = useMemo(() => wallOf(view), [view])
  const levelBefore = useLevelBefore(wall)
  const address = useJoinAddress(running.code === '' ? null : platform.get)
  const { month } = wall
  if (month === null) return null
  const join = address === null ? null : { address, code: running.code }
  const stage: WallStage = {
    view: wall,
    month,
    plan,
    texts,
    words,
    join,
    levelBefore,
    facts,
    small: true,
    now,
  }
  const quiet = wall.flow.phase === 'stopPoint'
  return (
    <div class="stack tight wall-small" data-wide={quiet || isWide(wall)}>
      <h2 class="minor">{t('console.wall.now')}</h2>
      <p class="sr">{phaseText(wall, words, t)}</p>
      <WallContext.Provider value={stage}>
        <div class="wall-picture" aria-hidden="true">
          <div class={`wall${quiet ? ' evening' : ''}`} data-narrow={isNarrow(wall)} data-wide={isWide(wall)}>
            {quiet ? <StopPoint /> : <WallSay />}
            {!quiet && partOf(wall) === 'read' && <SideNote />}
          </div>
        </div>
      </WallContext.Provider>
    </div>
  )
}
