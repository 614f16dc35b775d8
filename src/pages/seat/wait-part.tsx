import { points } from '#i18n'
import type { Phase, SeatView } from '#session/protocol'
import { Heading, Prose, useWords } from '#ui'
import { optionText, resultText } from '../play/option-items.ts'
import { Along } from './along.tsx'
import { BeliefOffer, OwnBeliefs } from './belief-offer.tsx'
import { LineForm } from './line-form.tsx'
import { NameForm } from './name-form.tsx'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { SeatTally } from './seat-tally.tsx'

/** While nothing is at stake a seat can see to its name. */
const NAMED: ReadonlySet<Phase> = new Set(['lobby', 'briefing', 'read', 'talk', 'consequence'] as const)

/** Put the phone down: what is going on in the room, and the text for who wants to read along. */
export function WaitPart() {
  const { view, month } = useSeat()
  const { t } = useWords()
  const { phase, beat, moment } = view.flow
  const { consequence } = view
  const calm = phase === 'paused' || phase === 'stopPoint'
  const says = saying(view)
  const values = { number: view.seat.number, voted: view.vote?.voted ?? 0, of: view.vote?.of ?? 0 }
  return (
    <SeatFrame>
      <Heading place={`wait ${phase} ${beat}`}>{t(`seat.wait.${says.title}`, values)}</Heading>
      {says.text !== null && <p>{t(`seat.wait.${says.text}`, values)}</p>}
      {!calm && phase === 'debrief' && view.walk !== null && <StepLine walk={view.walk} />}
      {!calm && phase !== 'debrief' && <NowLine />}
      {!calm && phase === 'consequence' && consequence !== null && (
        <>
          <p class="said">{optionText(month, consequence.moment, consequence.option)}</p>
          <div class="story">
            <Prose text={resultText(month, consequence.moment, consequence.option, consequence.outcome)} />
          </div>
        </>
      )}
      {!calm && <SeatTally />}
      {!calm && view.line.open && <LineForm key={beat} />}
      {!calm && moment !== '' && phase !== 'consequence' && (
        <Along open={phase === 'read'} options={phase === 'talk' || phase === 'vote'} />
      )}
      <BeliefOffer />
      {(phase === 'end' || view.walk?.step === 'arrive') && <OwnBeliefs />}
      {NAMED.has(phase) && <NameForm />}
    </SeatFrame>
  )
}

type Saying =
  | 'lobby'
  | 'briefing'
  | 'read'
  | 'talk'
  | 'vote'
  | 'hands'
  | 'handsWatch'
  | 'reveal'
  | 'decide'
  | 'consequence'
  | 'stopPoint'
  | 'paused'
  | 'end'
  | 'debrief'
type SayingText = Exclude<Saying, 'handsWatch' | 'consequence'> | 'talkHands'

/** Which words belong to the state of the flow for this seat. */
function saying({ flow, seat }: SeatView): { title: Saying; text: `${SayingText}Text` | 'talkQuiet' | null } {
  switch (flow.phase) {
    case 'talk':
      if (seat.role === 'quiet') return { title: 'talk', text: 'talkQuiet' }
      return { title: 'talk', text: flow.mode === 'hands' ? 'talkHandsText' : 'talkText' }
    case 'vote':
      if (flow.mode === 'phones') return { title: 'vote', text: 'voteText' }
      return seat.role === 'decide'
        ? { title: 'hands', text: 'handsText' }
        : { title: 'handsWatch', text: null }
    case 'consequence':
      return { title: 'consequence', text: null }
    case 'swap':
    case 'wiped':
      return { title: 'paused', text: 'pausedText' }
    default:
      return { title: flow.phase, text: `${flow.phase}Text` }
  }
}

/** What the screen shows of the debrief, and what this seat thought before. */
function StepLine({ walk: { step, mine } }: { walk: NonNullable<SeatView['walk']> }) {
  const { t } = useWords()
  return (
    <>
      <p class="strong">{t('seat.walk.now', { name: t(`seat.walk.step.${step}`) })}</p>
      {mine !== null && <p>{t('seat.walk.predict.mine', { name: t(`seat.walk.predict.${mine}`) })}</p>}
    </>
  )
}

/** Bandwidth and account in words, once the month has begun. */
function NowLine() {
  const { view } = useSeat()
  const { t, money } = useWords()
  if (view.flow.beat === 0 || view.month === null) return null
  const { bandwidth, level, account } = view.month
  return (
    <p class="small quiet">
      {t('seat.now.bandwidth', { value: points(bandwidth), level: t(`level.${level}`) })}.{' '}
      {t('seat.now.account', { amount: money(account) })}.
    </p>
  )
}
