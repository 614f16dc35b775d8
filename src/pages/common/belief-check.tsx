import { useState } from 'preact/hooks'
import { BELIEF } from '#session/protocol'
import { Heading, useAnnounce, useWords } from '#ui'
import type { BeliefTexts } from './belief-marks.ts'
import { itemKey, MARKS, markKey } from './belief-marks.ts'

/** The four sentences while they are being answered. */
export interface BeliefCheck {
  texts: BeliefTexts
  /** Which sentence, from 0; whether it is the last; what is chosen so far. */
  at: number
  last: boolean
  mark: number | null
  choose(mark: number): void
  next(event: SubmitEvent): void
}

/** @param onDone is given one mark a sentence, when all are answered */
export function useBeliefCheck(texts: BeliefTexts, onDone: (answers: number[]) => void): BeliefCheck {
  const { t } = useWords()
  const announce = useAnnounce()
  const [answers, setAnswers] = useState<number[]>([])
  const [mark, setMark] = useState<number | null>(null)
  const at = answers.length
  const last = at === BELIEF.items - 1
  return {
    texts,
    at,
    last,
    mark,
    choose: setMark,
    next(event) {
      event.preventDefault()
      if (mark === null) announce(t(`${texts}.first`))
      else if (last) {
        announce(t(`${texts}.kept`))
        onDone([...answers, mark])
      } else {
        setAnswers([...answers, mark])
        setMark(null)
      }
    },
  }
}

/** One sentence with its five answers. */
export function BeliefSentence({ check }: { check: BeliefCheck }) {
  const { t } = useWords()
  const { texts, at, mark, choose, next } = check
  return (
    <>
      <p class="small quiet">{t(`${texts}.progress`, { number: at + 1, of: BELIEF.items })}</p>
      <Heading place={`belief ${at}`}>{t(itemKey(texts, at))}</Heading>
      <form id="belief" onSubmit={next}>
        <fieldset class="opts">
          <legend class="quiet">{t(`${texts}.lead`)}</legend>
          {MARKS.map((each) => (
            <label class="opt" key={`${at} ${each}`}>
              <input type="radio" name="mark" checked={mark === each} onChange={() => choose(each)} />
              <span class="what">{t(markKey(texts, each))}</span>
            </label>
          ))}
        </fieldset>
      </form>
    </>
  )
}

/** On to the next sentence; wherever it stands on the page. */
export function BeliefNext({ check: { texts, mark, last } }: { check: BeliefCheck }) {
  const { t } = useWords()
  return (
    <button type="submit" class="btn" form="belief" aria-disabled={mark === null}>
      {t(mark === null ? `${texts}.first` : last ? `${texts}.go` : `${texts}.next`)}
    </button>
  )
}
