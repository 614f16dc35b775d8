import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Taken } from '#engine'
import type { Game } from '#session/local'
import { useWords } from '#ui'
import { HouseFigure } from '../common/house-figure.tsx'
import { MomentFigure } from '../common/moment-figure.tsx'
import { LanguageSwitch } from '../common/top-bar.tsx'
import { Calendar } from './calendar.tsx'
import { houseInWords } from './house-words.ts'
import { usePlay } from './play-context.ts'
import { PlayTop } from './play-top.tsx'
import type { Scene } from './scene.ts'
import { useToldHouse } from './use-told-house.ts'

interface FrameProps {
  scene: Scene
  panel: string
  children: ComponentChildren
}

/** The frame of a running month. The level of the day changes its structure: what stands beside the words, and how wide. */
export function PlayFrame({ scene, panel, children }: FrameProps) {
  const { view, game, plan, month } = usePlay()
  const words = useWords()
  const kind = scene.kind === 'stop' ? view.stop.stop.kind : scene.kind
  const dark = kind === 'evening' || kind === 'night' || isLate(minuteOf(scene, view.stop.minute, game))
  const shut = view.letters.filter((letter) => letter.opened === 0).length
  const atStop = scene.kind === 'stop' && panel === ''
  const asksForChoice = atStop && kind !== 'end'
  const house = useToldHouse(view.house, kind === 'result' || kind === 'table')
  const picture = kind === 'night' || kind === 'evening' ? '' : pictureOf(scene, view.stop.picture, game)
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('evening', dark)
    return () => document.documentElement.classList.remove('evening')
  }, [dark])
  return (
    <div class="play" data-level={view.level} data-kind={kind} data-panel={panel.split('/')[0]}>
      <PlayTop />
      {game.saving !== 'ok' && <p class="notice">{words.t(`saving.${game.saving}`)}</p>}
      <div class="stage">
        <aside class="side" aria-label={words.t('house.open')}>
          <HouseFigure view={house} alt={houseInWords(house, shut, plan, month, words)} />
          <MomentFigure picture={picture} level={view.level} />
          {(view.level === 'ruimte' || view.level === 'krap') && <Calendar />}
        </aside>
        <main
          id="main"
          data-ready={asksForChoice ? 'decision' : undefined}
          data-moment={atStop ? view.stop.moment : undefined}
          data-day={view.day}
        >
          {children}
        </main>
      </div>
      <footer class="play-foot">
        <a href="#settings">{words.t('common.settings')}</a>
        <LanguageSwitch />
      </footer>
    </div>
  )
}

const isLate = (minute: number): boolean => minute >= 21 * 60 || minute < 5 * 60

const takenIn = (scene: Scene): Taken | undefined =>
  scene.kind === 'result' ? scene.taken : scene.kind === 'table' ? scene.taken[0] : undefined

/** A result still has the hour of the moment it came from. */
function minuteOf(scene: Scene, now: number, game: Game): number {
  return game.plan.moments.get(takenIn(scene)?.moment.split('/')[0] ?? '')?.minute ?? now
}

/** A result still shows the picture of the moment it came from. */
function pictureOf(scene: Scene, now: string, game: Game): string {
  return game.plan.moments.get(takenIn(scene)?.moment.split('/')[0] ?? '')?.picture ?? now
}
