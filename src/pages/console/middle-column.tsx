import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { DecidedPart } from './decided-part.tsx'
import { HandsPart } from './hands-part.tsx'
import { NextPart } from './next-part.tsx'
import { TalkClock } from './talk-clock.tsx'
import { TallyPart } from './tally-part.tsx'
import { VotePart } from './vote-part.tsx'
import { WalkClock, WalkSteps } from './walk-middle.tsx'
import { WallSmall } from './wall-small.tsx'
import { WallSwitches } from './wall-switches.tsx'

/** Time, vote and screen, and what comes next. */
export function MiddleColumn({ onFold }: { onFold: (() => void) | null }) {
  const { t } = useWords()
  const { view } = useConsole()
  const { under, mode } = view.flow
  const counting = mode === 'hands' && view.acts.includes('hands')
  const counted = under === 'reveal' || under === 'decide'
  const over = under === 'end' || under === 'debrief'
  return (
    <section class="col middle" aria-label={t('console.middle')}>
      {view.talk !== null && under === 'talk' && <TalkClock talk={view.talk} />}
      {view.vote !== null && <VotePart vote={view.vote} />}
      {over ? (
        <div class={under === 'debrief' ? 'two' : undefined}>
          <WallSmall />
          {under === 'debrief' && <WalkClock />}
        </div>
      ) : (
        <div class="two">
          <div class="stack">
            {counting && <HandsPart />}
            {counted && <TallyPart />}
            <WallSmall />
          </div>
          <WallSwitches onFold={onFold} />
        </div>
      )}
      {under === 'debrief' && <WalkSteps />}
      {over ? <DecidedPart /> : <NextPart />}
      {over && <WallSwitches onFold={onFold} />}
    </section>
  )
}
