import type { Phase } from '#session/protocol'
import { Heading, useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { PrivateNotes } from './private-notes.tsx'

/** The play stands still: a pause, a stop point, a swap of roles. */
export function StillPart({ phase }: { phase: Phase }) {
  const { t } = useWords()
  const { view } = useConsole()
  const kind = phase === 'stopPoint' || phase === 'swap' ? phase : 'paused'
  const notes = [0, 1, 2].map((n) => t(`console.still.${kind}.note${n}` as 'console.still.paused.note0'))
  return (
    <>
      <Heading place={`${phase} ${view.flow.beat}`} id="now">
        {t(`console.still.${kind}.title`)}
      </Heading>
      <p>{t(`console.still.${kind}.text`)}</p>
      <PrivateNotes notes={notes} />
    </>
  )
}
