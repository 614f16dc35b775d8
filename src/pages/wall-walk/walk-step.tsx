import '../style/debrief-charts.css'
import '../style/debrief-graphs.css'
import '../style/debrief-parts.css'
import '../style/wall-walk.css'
import '../style/wall-walk-parts.css'
import { useMemo } from 'preact/hooks'
import type { WallWalk } from '#session/protocol'
import { useWords, WordsContext } from '#ui'
import { groupWords } from '../group-debrief/group-words.ts'
import type { GroupFacts } from '../group-debrief/load-group-facts.ts'
import { CardsStep } from './cards-step.tsx'
import { AsksStep, MakersStep, NetworkStep, RoomStep } from './figure-steps.tsx'
import { HiddenStep } from './hidden-step.tsx'
import { IntentionsStep } from './intentions-step.tsx'
import { PictureStep } from './picture-step.tsx'
import { ReplaysStep } from './replays-step.tsx'
import { ArriveStep, FanStep, HonestStep, SkillsStep } from './spoken-steps.tsx'
import { StepContext } from './walk-context.ts'

const STEPS = {
  arrive: ArriveStep,
  skills: SkillsStep,
  asks: AsksStep,
  picture: PictureStep,
  hidden: HiddenStep,
  makers: MakersStep,
  replays: ReplaysStep,
  room: RoomStep,
  network: NetworkStep,
  cards: CardsStep,
  honest: HonestStep,
  intentions: IntentionsStep,
  fan: FanStep,
} as const satisfies Record<WallWalk['step'], unknown>

/** One step of the debrief on the wall: one thing, read from six metres. */
export function WalkStep({ walk, facts }: { walk: WallWalk; facts: GroupFacts }) {
  const words = useWords()
  const said = useMemo(() => groupWords(words), [words])
  const Show = STEPS[walk.step]
  return (
    <StepContext.Provider value={{ ...facts, walk }}>
      <WordsContext.Provider value={said}>
        <Show />
      </WordsContext.Provider>
    </StepContext.Provider>
  )
}
