import type { LetterView } from '#engine'
import { useWords } from '#ui'
import { SourceText } from '../common/source-text.tsx'
import { feeStep } from './letter-values.ts'
import { usePlay } from './play-context.ts'

/** Who made the rule behind the costs a letter speaks of, and where it stands. */
export function RuleLine({ letter }: { letter: LetterView }) {
  const { game, plan } = usePlay()
  const { t, shortMoney } = useWords()
  const bill = game.view.bills.find((each) => each.id === letter.bill)
  const fee = bill === undefined ? undefined : feeStep(plan, bill.kind, letter.letter)?.fee
  if (fee === undefined) return null
  return (
    <p class="who-made small">
      <b>{t('letter.ruleTitle')}</b> {t(`ruleMaker.${fee.ruleMaker}`)}.{' '}
      {fee.percent > 0 && `${t('sources.feeLaw', { percent: fee.percent, min: shortMoney(fee.min) })}. `}
      <SourceText source={fee.source} />
    </p>
  )
}
