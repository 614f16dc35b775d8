import { tasksIn } from '#session/protocol'
import { useWords } from '#ui'
import { useConsole } from './console-context.ts'

/** Without phones the room shares out the roles itself: five decide, five watch one thing each. */
export function HandsRoles() {
  const { t } = useWords()
  const { plan } = useConsole()
  return (
    <>
      <p>{t('console.seats.handsText')}</p>
      <ul class="seats bare">
        <li>{t('console.seats.handsDecide')}</li>
        {tasksIn(plan).map((task) => (
          <li key={task}>{t('console.seats.watch', { task: t(`console.task.${task}`) })}</li>
        ))}
      </ul>
      <p class="quiet">{t('console.seats.handsSwap')}</p>
    </>
  )
}
