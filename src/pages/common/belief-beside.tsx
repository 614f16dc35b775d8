import { useWords } from '#ui'
import type { BeliefTexts } from './belief-marks.ts'
import { itemKey, markKey } from './belief-marks.ts'

/** Two rounds of answers beside each other. @param after what is said under a sentence, beside the two */
export function BeliefBeside(props: {
  texts: BeliefTexts
  before: readonly number[]
  after: readonly number[]
  said?(at: number): string
}) {
  const { texts, before, after, said } = props
  const { t } = useWords()
  return (
    <dl class="seat-rows belief-rows">
      {before.map((mark, at) => (
        <div key={itemKey(texts, at)}>
          <dt>{t(itemKey(texts, at))}</dt>
          <dd>
            {t(`${texts}.before`, { mark: t(markKey(texts, mark)) })}
            <br />
            {t(`${texts}.after`, { mark: t(markKey(texts, after[at] ?? mark)) })}
          </dd>
          {said !== undefined && <dd class="small quiet">{said(at)}</dd>}
        </div>
      ))}
    </dl>
  )
}
