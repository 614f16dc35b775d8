import { useState } from 'preact/hooks'
import { BELIEF } from '#session/protocol'
import { Heading, useAnnounce, useWords } from '#ui'
import { whichBelief } from './belief-kept.ts'
import { itemKey, markKey } from './belief-words.ts'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useBeliefs } from './use-beliefs.ts'

const MARKS = Array.from({ length: BELIEF.highest }, (_, index) => index + BELIEF.lowest)

/** Four sentences, one at a time. The answers stay here; the group gets their sum. */
export function BeliefPart() {
  const { view, believe } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { keep } = useBeliefs()
  const [answers, setAnswers] = useState<number[]>([])
  const [mark, setMark] = useState<number | null>(null)
  const when = whichBelief(view.flow.phase)
  const at = answers.length
  const last = at === BELIEF.items - 1
  function next(event: SubmitEvent) {
    event.preventDefault()
    if (mark === null) announce(t('seat.belief.first'))
    else if (!last) {
      setAnswers([...answers, mark])
      setMark(null)
    } else if (when !== null) {
      keep(when, [...answers, mark])
      announce(t('seat.belief.kept'))
      believe(false)
    }
  }
  return (
    <SeatFrame
      act={
        <button type="submit" class="btn" form="belief" aria-disabled={mark === null}>
          {t(mark === null ? 'seat.belief.first' : last ? 'seat.belief.go' : 'seat.belief.next')}
        </button>
      }
    >
      <p class="small quiet">{t('seat.belief.progress', { number: at + 1, of: BELIEF.items })}</p>
      <Heading place={`belief ${at}`}>{t(itemKey(at))}</Heading>
      <form id="belief" onSubmit={next}>
        <fieldset class="opts">
          <legend class="quiet">{t('seat.belief.lead')}</legend>
          {MARKS.map((each) => (
            <label class="opt" key={`${at} ${each}`}>
              <input type="radio" name="mark" checked={mark === each} onChange={() => setMark(each)} />
              <span class="what">{t(markKey(each))}</span>
            </label>
          ))}
        </fieldset>
      </form>
      <p class="small quiet">{t('seat.belief.privacy')}</p>
      <p>
        <button type="button" class="btn text" onClick={() => believe(false)}>
          {t('seat.belief.skip')}
        </button>
      </p>
    </SeatFrame>
  )
}
