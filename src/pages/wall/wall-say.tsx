import { BriefingPart, EndPart, HiddenPart, PausedPart, SwapPart } from './calm-parts.tsx'
import { CausesPart } from './causes-part.tsx'
import { ConsequencePart } from './consequence-part.tsx'
import { DebriefPart } from './debrief-part.tsx'
import { LobbyPart } from './lobby-part.tsx'
import { OptionsPart } from './options-part.tsx'
import { ReadPart } from './read-part.tsx'
import { RevealPart } from './reveal-part.tsx'
import { useFit } from './use-fit.ts'
import { useStepView } from './use-step-view.ts'
import { useWall } from './wall-context.ts'
import type { Part } from './which-part.ts'
import { partOf } from './which-part.ts'

const PARTS: Record<Exclude<Part, 'debrief'>, () => preact.JSX.Element | null> = {
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
}

/** The words beside the house, as large as they fit. */
export function WallSay() {
  const { view, texts, facts, small } = useWall()
  const part = partOf(view)
  const { flow, tally, lines, told, walk } = view
  const Step = useStepView(walk !== null)
  const drawn = typeof facts === 'object' && Step !== null
  const frame = useFit<HTMLDivElement>(
    [
      part,
      flow.phase,
      flow.beat,
      tally === null,
      lines.length,
      told.length,
      texts.title,
      drawn,
      ...(walk === null
        ? []
        : [
            walk.step,
            walk.item,
            walk.lever,
            walk.stage,
            walk.intentions.map((each) => each.practice + each.policy),
            view.debrief?.figures.length,
          ]),
    ].join(' '),
  )
  const Say = part === 'debrief' ? null : PARTS[part]
  const Frame = small ? 'div' : 'main'
  return (
    <Frame
      class="wall-say"
      id={small ? undefined : 'main'}
      data-part={part}
      data-step={part === 'debrief' ? walk?.step : undefined}
      data-drawn={part === 'debrief' ? drawn : undefined}
      ref={frame}
    >
      {Say === null ? <DebriefPart facts={facts} Step={Step} /> : <Say />}
    </Frame>
  )
}
