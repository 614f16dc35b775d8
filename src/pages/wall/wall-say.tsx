import { BriefingPart, EndPart, HiddenPart, PausedPart, SwapPart } from './calm-parts.tsx'
import { CausesPart } from './causes-part.tsx'
import { ConsequencePart } from './consequence-part.tsx'
import { DebriefPart } from './debrief-part.tsx'
import { LobbyPart } from './lobby-part.tsx'
import { OptionsPart } from './options-part.tsx'
import { ReadPart } from './read-part.tsx'
import { RevealPart } from './reveal-part.tsx'
import { useFit } from './use-fit.ts'
import { useWall } from './wall-context.ts'
import type { Part } from './which-part.ts'
import { partOf } from './which-part.ts'

const PARTS: Record<Part, () => preact.JSX.Element | null> = {
  lobby: LobbyPart,
  briefing: BriefingPart,
  read: ReadPart,
  options: OptionsPart,
  reveal: RevealPart,
  consequence: ConsequencePart,
  causes: CausesPart,
  swap: SwapPart,
  paused: PausedPart,
  hidden: HiddenPart,
  end: EndPart,
  debrief: DebriefPart,
}

/** The words beside the house, as large as they fit. */
export function WallSay() {
  const { view, texts } = useWall()
  const part = partOf(view)
  const { flow, tally, lines, told } = view
  const frame = useFit<HTMLElement>(
    [part, flow.phase, flow.beat, tally === null, lines.length, told.length, texts.title].join(' '),
  )
  const Say = PARTS[part]
  return (
    <main class="wall-say" id="main" data-part={part} ref={frame}>
      <Say />
    </main>
  )
}
