import '../style/console-walk.css'
import { DEBRIEF_STEPS } from '#session/protocol'
import { Heading, Line, useWords } from '#ui'
import { partsOf } from '../group-debrief/parts-of.ts'
import { BeliefShift } from './belief-shift.tsx'
import { ChoiceCard } from './choice-card.tsx'
import { useConsole } from './console-context.ts'
import { FanPart } from './fan-part.tsx'
import { IntentionsPart } from './intentions-part.tsx'
import { PredictPart } from './predict-part.tsx'
import { PrivateNotes } from './private-notes.tsx'

/** Where figures of the place itself can still be brought: before anything is shown, and where they are. */
const FIGURES_AT: ReadonlySet<string> = new Set(['arrive', 'makers', 'honest'])

/** The step of the debrief the group stands at: what to ask, and what belongs to this step alone. */
export function WalkPart() {
  const { t, has } = useWords()
  const { view, facts, open } = useConsole()
  const { walk } = view
  if (walk === null) return null
  const { step, item } = walk
  const parts = typeof facts === 'object' ? partsOf(step, facts) : 1
  const prompts = ['p0', 'p1', 'p2'].flatMap((part) => {
    const key = `groupDebrief.prompts.${step}.${part}`
    return has(key) ? [t(key)] : []
  })
  return (
    <>
      <div>
        <p class="quiet">
          {t('groupDebrief.place', { number: DEBRIEF_STEPS.indexOf(step) + 1, of: DEBRIEF_STEPS.length })}
          {parts > 1 && t('groupDebrief.part', { number: item + 1, of: parts })}
        </p>
        <Heading place={`${step} ${item}`} id="now">
          {t(`seat.walk.step.${step}`)}
        </Heading>
      </div>
      {facts === 'loading' && <p class="quiet">{t('groupDebrief.loading')}</p>}
      {facts === 'failed' && <p class="note">{t('groupDebrief.failed')}</p>}
      <PrivateNotes notes={prompts} />
      <StepFigures />
      {FIGURES_AT.has(step) && (
        <div class="row">
          <button type="button" class="btn plain small" data-open="figures" onClick={() => open('figures')}>
            {t('localFigures.open')}
          </button>
        </div>
      )}
      {step === 'replays' && <PredictPart />}
      {step === 'intentions' && <IntentionsPart />}
      {step === 'fan' && <FanPart />}
      <ChoiceCard />
      <BeliefShift />
    </>
  )
}

/** The month in figures as far as this step goes, in a few lines. */
function StepFigures() {
  const { t } = useWords()
  const { view, facts } = useConsole()
  const lines = view.walk === null || typeof facts !== 'object' ? [] : facts.linesOf(view.walk)
  if (lines.length === 0) return null
  return (
    <div class="stack tight walk-figures">
      <h2 class="minor">{t('groupDebrief.figures')}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>
            <Line text={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}
