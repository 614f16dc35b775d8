import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlanData } from '#engine'
import { useAnnounce, useWords } from '#ui'
import type { Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { useCarrier } from '../common/use-carrier.ts'
import { useTitle } from '../common/use-title.ts'
import { useGroupFacts } from '../group-debrief/use-group-facts.ts'
import { ActBar } from './act-bar.tsx'
import { ConsoleBanners } from './console-banners.tsx'
import type { Console, DialogName, Running } from './console-context.ts'
import { ConsoleContext } from './console-context.ts'
import { ConsoleHead } from './console-head.tsx'
import { Dialogs } from './dialogs.tsx'
import { FoldedWall } from './folded-wall.tsx'
import { MiddleColumn } from './middle-column.tsx'
import { NowColumn } from './now-column.tsx'
import { refusalText } from './refusal-text.ts'
import { SeatsColumn } from './seats-column.tsx'
import { useConsoleKeys } from './use-console-keys.ts'
import { useMainAct } from './use-main-act.ts'
import { WipedPart } from './wiped-part.tsx'

interface ScreenProps {
  running: Running
  plan: PlanData
  texts: Texts
  /** Texts for the facilitator alone. */
  notes: Texts
}

/** The console of a running session; before the first view only its frame. */
export function ConsoleScreen(props: ScreenProps) {
  const { t } = useWords()
  const { view } = useCarrier(props.running.carrier)
  useTitle(t('console.document'))
  if (view === null)
    return (
      <main class="plain-page" id="main" aria-busy="true">
        <p class="quiet">{t('console.opening')}</p>
      </main>
    )
  if (view.flow.phase === 'wiped') return <WipedPart />
  return <Desk {...props} view={view} />
}

function Desk({ running, plan, texts, notes: noteTexts, view }: ScreenProps & { view: Console['view'] }) {
  const words = useWords()
  const announce = useAnnounce()
  const [dialog, open] = useState<DialogName | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [folded, setFolded] = useState(false)
  const [hands, setHands] = useState<{ at: string; counts: Record<string, number> }>({ at: '', counts: {} })
  const { carrier } = running
  const month = useMemo(() => monthWords(texts), [texts])
  const notes = useMemo(() => monthWords(noteTexts), [noteTexts])
  const at = `${view.flow.beat} ${view.flow.round} ${view.walk?.lever ?? ''}`
  const facts = useGroupFacts(view.debrief, plan, texts)
  const counts = useMemo(() => (hands.at === at ? hands.counts : {}), [hands, at])
  const waiting = useRef(false)

  const desk: Console = {
    running,
    view,
    plan,
    month,
    texts,
    notes,
    facts,
    busy,
    hands: counts,
    open,
    now: () => Date.now() + carrier.skew,
    count: (option, number) => setHands({ at, counts: { ...counts, [option]: number } }),
    async ask(request) {
      // Twice the same press is one act: the second waits for the view that the first one brings.
      if (waiting.current) return false
      waiting.current = true
      setBusy(true)
      const refusal = await carrier.send(request)
      waiting.current = false
      setBusy(false)
      const text = refusal === null ? '' : refusalText(refusal, words)
      setSaid(text)
      if (text !== '') announce(text)
      return refusal === null
    },
  }
  const main = useMainAct(desk)
  useConsoleKeys(desk, main, dialog)
  const { phase } = view.flow
  const step = view.walk?.step
  useEffect(() => {
    announce(words.t(step === undefined ? `console.phase.${phase}` : `seat.walk.step.${step}`))
    setSaid('')
  }, [phase, view.flow.beat, step])

  return (
    <ConsoleContext.Provider value={desk}>
      {folded && running.wall !== null ? (
        <FoldedWall wall={running.wall} main={main} onBack={() => setFolded(false)} />
      ) : (
        <div class="console" data-phase={phase} data-n={view.n} data-step={step}>
          <ConsoleHead />
          <section aria-label={words.t('console.banner.title')}>
            <ConsoleBanners said={said} />
          </section>
          <main class="desk-columns" id="main">
            <NowColumn />
            <MiddleColumn onFold={running.wall === null ? null : () => setFolded(true)} />
            <SeatsColumn />
          </main>
          <ActBar main={main} />
        </div>
      )}
      <Dialogs name={dialog} onClose={() => open(null)} />
    </ConsoleContext.Provider>
  )
}
