import { useWords } from '#ui'
import { useWall } from './wall-context.ts'

const MOST = 4

/** What the minority said and watchers wrote, without names, to begin the conversation with. */
export function DebriefPart() {
  const { view } = useWall()
  const { t } = useWords()
  const lines = view.debrief?.lines ?? []
  const remarks = view.debrief?.remarks ?? []
  return (
    <>
      <h1>{t('wall.debrief.title')}</h1>
      {lines.length + remarks.length === 0 && <p class="wall-story">{t('wall.debrief.none')}</p>}
      {remarks.length > 0 && (
        <section>
          <h2>{t('wall.debrief.remarks')}</h2>
          <ul class="wall-said">
            {remarks.slice(-MOST).map(({ task, text }, index) => (
              <li key={`${index}${text}`}>
                {task !== null && <span class="wall-quiet">{t(`seat.task.${task}`)}: </span>}
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h2>{t('wall.debrief.lines')}</h2>
          <ul class="wall-said">
            {lines.slice(-MOST).map(({ text }, index) => (
              <li key={`${index}${text}`} class="wall-voice">
                ‘{text}’
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
