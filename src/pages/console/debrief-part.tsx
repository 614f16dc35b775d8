import { Heading, useWords } from '#ui'
import { BeliefShift } from './belief-shift.tsx'
import { useConsole } from './console-context.ts'
import { PrivateNotes } from './private-notes.tsx'

/** The month is over: what to do before talking, what was noted, and what goes along. */
export function DebriefPart() {
  const { t, money } = useWords()
  const { view, open, month } = useConsole()
  const { under } = view.flow
  const notes = [0, 1, 2, 3].map((n) => t(`console.debrief.note${n}` as 'console.debrief.note0'))
  return (
    <>
      <div>
        <p class="quiet">{month.text('title')}</p>
        <Heading place={under} id="now">
          {t(under === 'end' ? 'console.debrief.over' : 'console.debrief.title')}
        </Heading>
      </div>
      {view.month !== null && (
        <p class="voice">{t('console.debrief.balance', { amount: money(view.month.account) })}</p>
      )}
      <PrivateNotes notes={notes} />
      <BeliefShift />
      <div class="acts">
        <button type="button" class="btn plain small" onClick={() => open('export')}>
          {t('console.export.title')}
        </button>
        <button type="button" class="btn plain small" data-open="figures" onClick={() => open('figures')}>
          {t('localFigures.open')}
        </button>
      </div>
    </>
  )
}
