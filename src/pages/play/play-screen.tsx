import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Decision } from '#engine'
import type { Game } from '#session/local'
import { useAnnounce, useWords } from '#ui'
import type { MonthData } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import { gameAddress } from '../common/route.ts'
import { closePanel, go, openPanel, usePlace } from '../common/router.ts'
import { useTitle } from '../common/use-title.ts'
import { isLookedUp } from './looked-up.ts'
import { Panel } from './panel.tsx'
import type { Play } from './play-context.ts'
import { PlayContext } from './play-context.ts'
import { PlayFrame } from './play-frame.tsx'
import type { Scene } from './scene.ts'
import { AT_STOP } from './scene.ts'
import { SceneView } from './scene-view.tsx'
import { StopPanel } from './stop-panel.tsx'
import { useGame } from './use-game.ts'

interface Props {
  game: Game
  data: MonthData
  month: MonthWords
  slot: number
}

/** A running month: where it waits, what just happened, or a panel over it. */
export function PlayScreen({ game: opened, data, month, slot }: Props) {
  const game = useGame(opened)
  const words = useWords()
  const announce = useAnnounce()
  const { panel } = usePlace()
  const [scene, setScene] = useState<Scene>(AT_STOP)
  const ended = game.view.stop.stop.kind === 'end'

  const play: Play = {
    game,
    view: game.view,
    plan: data.plan,
    data,
    month,
    slot,
    decide(decision: Decision) {
      const refusal = game.decide(decision)
      if (refusal !== null) announce(words.t(`refused.${refusal.refused}`))
      else if (game.saving !== 'ok') announce(words.t(`saving.${game.saving}`))
      return refusal
    },
  }
  useTitle(month.text('title'))
  useEscape(panel)
  useEffect(() => {
    if (ended && scene.kind === 'stop') go(gameAddress(data.plan.id, slot, true), 'replace')
  }, [ended, scene])

  if (ended && scene.kind === 'stop') return null
  return (
    <PlayContext.Provider value={play}>
      {panel === 'stop' ? (
        <StopPanel />
      ) : (
        <PlayFrame scene={scene} panel={panel}>
          {panel === '' ? <SceneView scene={scene} onScene={setScene} /> : <Panel name={panel} />}
        </PlayFrame>
      )}
    </PlayContext.Provider>
  )
}

/** Esc stops, from where the month goes on; Esc again comes back. */
function useEscape(panel: string): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      if (panel === 'stop' || isLookedUp(panel)) closePanel()
      else openPanel('stop')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [panel])
}
