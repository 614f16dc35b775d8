import { useState } from 'preact/hooks'
import { Heading, useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { SeatBare } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

/** The eleventh: waits, and is told why ten. */
export function WaitingSeat() {
  const { t } = useWords()
  const { ask } = useAsk()
  return (
    <SeatBare
      act={
        <button type="button" class="btn plain" onClick={() => void ask({ type: 'leave', forget: true })}>
          {t('seat.waiting.leave')}
        </button>
      }
    >
      <Heading place="waiting">{t('seat.waiting.title')}</Heading>
      <p class="seat-voice">{t('seat.waiting.text')}</p>
      <p>{t('seat.waiting.keep')}</p>
    </SeatBare>
  )
}

export function TurnedAwaySeat() {
  const { t } = useWords()
  return (
    <SeatBare>
      <Heading place="turned-away">{t('seat.gone.title')}</Heading>
      <p class="seat-voice">{t('seat.gone.session/turned-away')}</p>
    </SeatBare>
  )
}

/** Left of one's own will. Nothing is asked; whoever comes back is somebody new to the group. */
export function LeftSeat() {
  const { t } = useWords()
  return (
    <SeatBare
      act={
        <button type="button" class="btn plain" onClick={() => location.reload()}>
          {t('seat.left.back')}
        </button>
      }
    >
      <Heading place="left">{t('seat.left.title')}</Heading>
      <p class="seat-voice">{t('seat.left.text')}</p>
      <HelpLine />
    </SeatBare>
  )
}

/** The session is over and erased; what stands on this device can go too. */
export function WipedSeat() {
  const { code, device } = useSeat()
  const { t } = useWords()
  const [forgotten, setForgotten] = useState(false)
  function forget() {
    device.forget(code)
    setForgotten(true)
  }
  return (
    <SeatBare
      act={
        forgotten ? undefined : (
          <button type="button" class="btn plain" onClick={forget}>
            {t('seat.wiped.forget')}
          </button>
        )
      }
    >
      <Heading place="wiped">{t('seat.wiped.title')}</Heading>
      <p class="seat-voice" role="status">
        {t(forgotten ? 'seat.wiped.forgotten' : 'seat.wiped.text')}
      </p>
      <HelpLine />
    </SeatBare>
  )
}

/** Where somebody with money worries of their own can call. */
export function HelpLine() {
  const { t } = useWords()
  return (
    <p class="small">
      {t('seat.stopped.help')} <a href="tel:08008115">{t('seat.stopped.helpLine')}</a>.{' '}
      {t('seat.stopped.helpAlso')}
    </p>
  )
}
