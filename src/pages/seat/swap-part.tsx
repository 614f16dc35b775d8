import type { SeatRole } from '#session/protocol'
import { ROLES } from '#session/protocol'
import { Choice, Heading, useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

/** Halfway: what this seat does from now on, and the way to another role. */
export function SwapPart() {
  const { view } = useSeat()
  const { t } = useWords()
  const { refused, ask } = useAsk()
  const { role, task } = view.seat
  return (
    <SeatFrame>
      <Heading place="swap">{t('seat.wait.swap')}</Heading>
      <p class="seat-voice" role="status">
        {t(`seat.wait.swapNow.${role}`, { task: task === null ? '' : t(`seat.task.${task}`) })}
      </p>
      {task !== null && <p>{t(`seat.watch.ask.${task}`)}</p>}
      <details>
        <summary>{t('seat.wait.swapNote')}</summary>
        <Choice<SeatRole>
          name="wish"
          legend={t('seat.join.how')}
          options={ROLES.map((id) => ({ id, label: t(`seat.join.${id}`) }))}
          chosen={role}
          onChoose={(wish) => void ask({ type: 'wish', wish })}
        />
      </details>
      {refused !== '' && <p class="strong">{refused}</p>}
    </SeatFrame>
  )
}
