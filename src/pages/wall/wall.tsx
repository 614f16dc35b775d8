import { useEffect, useMemo } from 'preact/hooks'
import type { PlanData } from '#engine'
import type { Carrier, WallView } from '#session/protocol'
import { useAnnounce, useWords } from '#ui'
import type { Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { useCarrier } from '../common/use-carrier.ts'
import { useTitle } from '../common/use-title.ts'
import { useGroupFacts } from '../group-debrief/use-group-facts.ts'
import { phaseText } from './phase-text.ts'
import { StopPoint } from './stop-point.tsx'
import { useLevelBefore } from './use-level-before.ts'
import { WallBottom } from './wall-bottom.tsx'
import type { WallStage } from './wall-context.ts'
import { WallContext } from './wall-context.ts'
import { WallHouse } from './wall-house.tsx'
import { WallSay } from './wall-say.tsx'
import { isNarrow, isWide } from './which-part.ts'

export interface WallProps {
  carrier: Carrier<WallView>
  plan: PlanData
  texts: Texts
  join: { address: string; code: string } | null
  /** The clock of this device, in milliseconds. */
  now(): number
}

/** The shared screen of a group. It shows what the session says and asks nothing. */
export function Wall({ carrier, plan, texts, join, now }: WallProps) {
  const { view, skew, link } = useCarrier(carrier)
  const { t } = useWords()
  const announce = useAnnounce()
  const words = useMemo(() => monthWords(texts), [texts])
  const phase = view?.flow.phase
  const beat = view?.flow.beat
  const levelBefore = useLevelBefore(view)
  const facts = useGroupFacts(view?.debrief ?? null, plan, texts)
  useTitle(t('wall.document'))
  const step = view?.walk?.step
  useEffect(() => {
    if (view !== null) announce(phaseText(view, words, t))
  }, [phase, beat, step])
  if (view === null) return <WallEmpty text={t('wall.looking')} />
  const { month } = view
  if (month === null || phase === 'wiped')
    return <WallEmpty title={t('wall.wiped.title')} text={t('wall.wiped.text')} />
  const stage: WallStage = {
    view,
    month,
    plan,
    texts,
    words,
    join,
    levelBefore,
    facts,
    small: false,
    now: () => now() + skew,
  }
  const quiet = phase === 'stopPoint'
  return (
    <WallContext.Provider value={stage}>
      <div
        class={`wall${quiet ? ' evening' : ''}`}
        data-phase={phase}
        data-narrow={isNarrow(view)}
        data-wide={isWide(view)}
      >
        {quiet && <StopPoint />}
        <div class="wall-stage" hidden={quiet}>
          <WallHouse />
          {!quiet && <WallSay />}
        </div>
        {!quiet && <WallBottom />}
        {link !== 'open' && <p class="wall-link">{t('wall.waiting')}</p>}
      </div>
    </WallContext.Provider>
  )
}

/** The screen when there is nothing to show. */
export function WallEmpty({ title, text }: { title?: string; text: string }) {
  return (
    <div class="wall wall-empty">
      <main id="main">
        <h1>{title ?? 'Krap'}</h1>
        <p class="wall-story">{text}</p>
      </main>
    </div>
  )
}
