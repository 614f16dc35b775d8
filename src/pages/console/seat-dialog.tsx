import type { SeatRole, Task } from '#session/protocol'
import { ROLES, tasksIn } from '#session/protocol'
import { Choice, useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { Dialog } from './dialog.tsx'

/** One seat: what it does, help that was asked for, and the way to free it. */
export function SeatDialog({ number, onClose }: { number: number; onClose(): void }) {
  const { t } = useWords()
  const { view, plan, ask } = useConsole()
  const seat = view.seats.find((each) => each.number === number)
  if (seat === undefined) return null
  const roleTo = (role: SeatRole) => void ask({ type: 'role', number, role })
  const taskTo = (task: Task) => void ask({ type: 'role', number, role: 'watch', task })
  async function remove() {
    if (await ask({ type: 'remove', number })) onClose()
  }
  return (
    <Dialog title={t('console.seats.seat', { number })} onClose={onClose}>
      {seat.help && (
        <div class="row middle-line">
          <b>{t('console.seats.helpText')}</b>
          <button
            type="button"
            class="btn plain small"
            onClick={() => void ask({ type: 'help-given', number })}
          >
            {t('console.seats.helpGiven')}
          </button>
        </div>
      )}
      <Choice
        name="role"
        legend={t('console.seats.role')}
        chosen={seat.role}
        options={ROLES.map((id) => ({ id, label: t(`console.role.${id}`) }))}
        onChoose={roleTo}
      />
      {seat.role === 'watch' && seat.task !== null && (
        <Choice
          name="task"
          legend={t('console.seats.task')}
          chosen={seat.task}
          options={tasksIn(plan).map((id) => ({ id, label: t(`console.task.${id}`) }))}
          onChoose={taskTo}
        />
      )}
      <p class="quiet">{t('console.seats.removeNote')}</p>
      <button type="button" class="btn plain" onClick={() => void remove()}>
        {t('console.seats.remove')}
      </button>
    </Dialog>
  )
}
