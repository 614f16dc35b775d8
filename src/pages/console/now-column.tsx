import { ConsequencePart } from './consequence-part.tsx'
import { useConsole } from './console-context.ts'
import { DebriefPart } from './debrief-part.tsx'
import { LobbyPart } from './lobby-part.tsx'
import { MomentPart } from './moment-part.tsx'
import { StillPart } from './still-part.tsx'
import { WalkPart } from './walk-part.tsx'

/** What happens now, and what only the facilitator reads. */
export function NowColumn() {
  const { view } = useConsole()
  const { phase, under } = view.flow
  return (
    <section class="col now" aria-labelledby="now">
      {phase !== under ? <StillPart phase={phase} /> : <Now phase={under} />}
    </section>
  )
}

function Now({ phase }: { phase: string }) {
  switch (phase) {
    case 'lobby':
    case 'briefing':
      return <LobbyPart />
    case 'consequence':
      return <ConsequencePart />
    case 'debrief':
      return <WalkPart />
    case 'end':
      return <DebriefPart />
    default:
      return <MomentPart />
  }
}
