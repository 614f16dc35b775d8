import { useState } from 'preact/hooks'
import type { LetterView } from '#engine'
import { useAnnounce, useWords } from '#ui'
import { FailedPart } from './failed-part.tsx'
import { LetterActs } from './letter-acts.tsx'
import { LetterClosed, LetterShut } from './letter-shut.tsx'
import { LetterText } from './letter-text.tsx'
import { usePlay } from './play-context.ts'
import { useLetterClock } from './use-letter-clock.ts'

/** One letter: shut, open, or closed again by its clock. */
export function LetterPanel({ id }: { id: string }) {
  const { view } = usePlay()
  const letter = view.letters.find((each) => each.id === id)
  if (letter === undefined) return <FailedPart />
  if (letter.opened === 0) return <LetterShut letter={letter} />
  return <OpenLetter key={`${letter.mode} ${letter.whole}`} letter={letter} />
}

function OpenLetter({ letter }: { letter: LetterView }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [reading, setReading] = useState(true)
  const clock = useLetterClock(reading ? letter.clock : 0, () => {
    setReading(false)
    announce(t('letter.clockShut'))
  })
  if (!reading) return <LetterClosed letter={letter} onOpen={() => setReading(true)} />
  return (
    <LetterText letter={letter} clock={clock}>
      <LetterActs letter={letter} />
    </LetterText>
  )
}
