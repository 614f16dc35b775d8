import { useState } from 'preact/hooks'
import type { LetterView } from '#engine'
import { useAnnounce, useWords } from '#ui'
import { PutBack, TogetherAct } from './letter-shut.tsx'
import { usePlay } from './play-context.ts'
import { Acts } from './stop-button.tsx'

/** What can be done with an open letter: pay, read on together, put it back. */
export function LetterActs({ letter }: { letter: LetterView }) {
  const { view, decide } = usePlay()
  const { t, money } = useWords()
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const { payable } = letter
  function pay(bill: string, amount: string) {
    if (decide({ moment: bill, option: 'pay' }) !== null) return
    setSaid(t('letter.paid', { amount }))
    announce(t('letter.paid', { amount }))
  }
  function together() {
    const refusal = decide({ moment: letter.id, option: 'together' })
    if (refusal !== null) setSaid(t(`refused.${refusal.refused}`))
  }
  return (
    <>
      {!letter.whole && <TogetherAct letter={letter} onOpen={together} />}
      {payable !== null && !payable.enough && (
        <p class="small quiet">
          {t('letter.payShort', { amount: money(payable.cents), have: money(view.account) })}
        </p>
      )}
      {said !== '' && <p class="said">{said}</p>}
      {payable?.enough === true ? (
        <Acts more={<PutBack />}>
          <button type="button" class="btn" onClick={() => pay(payable.bill, money(payable.cents))}>
            {t('letter.pay', { amount: money(payable.cents) })}
          </button>
        </Acts>
      ) : (
        <Acts>
          <PutBack />
        </Acts>
      )}
    </>
  )
}
