import { tasksIn } from '#session/protocol'
import { Heading, useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { PrivateNotes } from './private-notes.tsx'

/** Before the first moment: how people come in, and what to say before it begins. */
export function LobbyPart() {
  const { t, list } = useWords()
  const { view, running, plan, month } = useConsole()
  const { under, mode } = view.flow
  const phones = mode === 'phones' || view.seats.length > 0
  // A room where hands are raised is led like a laptop with a second window.
  const form = running.form === 'room' && !phones ? 'laptop' : running.form
  const lobby = under === 'lobby'
  const tasks = list(tasksIn(plan).map((task) => t(`console.task.${task}`)))
  const notes = [0, 1, 2, 3].map((n) =>
    t(`console.${lobby ? 'lobby' : 'briefing'}.note${n}` as 'console.lobby.note0', { tasks }),
  )
  return (
    <>
      <div>
        <p class="quiet">{month.text('title')}</p>
        <Heading place={under} id="now">
          {t(lobby ? 'console.lobby.title' : 'console.briefing.title')}
        </Heading>
      </div>
      {running.code !== '' && phones && (
        <p class="code">
          {t('console.lobby.code')} <b class="num">{running.code}</b>
        </p>
      )}
      {lobby && <p>{t(`console.lobby.form.${form}`)}</p>}
      <PrivateNotes notes={notes} />
      {view.beliefs.before.count > 0 && (
        <p class="quiet">{t('console.belief.before', { count: view.beliefs.before.count })}</p>
      )}
    </>
  )
}
