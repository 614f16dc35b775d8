import { useLayoutEffect } from 'preact/hooks'
import { useAnnounce } from '#ui'
import { whichBelief } from './belief-kept.ts'
import { BeliefPart } from './belief-part.tsx'
import { CausesPart } from './causes-part.tsx'
import { IntendPart } from './intend-part.tsx'
import { PredictPart } from './predict-part.tsx'
import { useSeat } from './seat-context.ts'
import { StoppedPart } from './stopped-part.tsx'
import { SwapPart } from './swap-part.tsx'
import { VotePart } from './vote-part.tsx'
import { WaitPart } from './wait-part.tsx'
import { WatchPart } from './watch-part.tsx'

interface SeatedProps {
  stopped: boolean
  believing: boolean
  onLeft(): void
}

/** What this seat is shown now: its own stop first, then what the group does, then what its role asks. */
export function SeatedPart({ stopped, believing, onLeft }: SeatedProps) {
  const { view } = useSeat()
  const { phase, beat, round } = view.flow
  const { role } = view.seat
  const announce = useAnnounce()
  // What was said of the place before is taken away first: the new place speaks after this, in an effect of its own.
  useLayoutEffect(() => announce(''), [phase, beat, round, view.walk?.step])
  const quiet = role === 'quiet'
  if (stopped) return <StoppedPart onLeft={onLeft} />
  if (phase === 'paused' || phase === 'stopPoint') return <WaitPart />
  if (believing && whichBelief(phase) !== null) return <BeliefPart />
  if (phase === 'swap') return <SwapPart />
  if (phase === 'end' || phase === 'debrief' || phase === 'consequence')
    if (view.causes !== null && view.causes.cells === null && !quiet) return <CausesPart />
  if (phase === 'debrief' && view.walk !== null && !quiet) {
    const { stage, writing, lever } = view.walk
    if (stage === 'ask' && view.flow.mode === 'phones') return <PredictPart key={lever} />
    if (writing) return <IntendPart />
  }
  if (view.ballot.open) return <VotePart key={beat} />
  if (role === 'watch' && beat > 0 && phase !== 'end' && phase !== 'debrief') return <WatchPart />
  return <WaitPart />
}
