import { Line, useWords } from '#ui'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { titleOf } from './moment-words.ts'

/** What the group decided, what the minority said and what watchers saw: the matter of the debrief. */
export function DecidedPart() {
  const { t } = useWords()
  const { view, month } = useConsole()
  const taken = view.decided.filter(({ dropped }) => !dropped)
  const { remarks = [], lines = [] } = view.debrief ?? {}
  return (
    <div class="stack">
      <h2 class="minor">{t('console.debrief.decided')}</h2>
      <ol class="decided">
        {taken.map(({ n, moment, option, by, reason }) => (
          <li key={n}>
            <b>{titleOf(month, moment)}</b>
            <span>
              <Line text={optionText(month, moment, option)} />
            </span>
            <span class="quiet">
              {reason === '' ? t(`console.by.${by}`).replace(/:$/, '') : `${t(`console.by.${by}`)} ${reason}`}
            </span>
            {lines
              .filter((line) => line.moment === moment)
              .map(({ text }) => (
                <q key={text}>{text}</q>
              ))}
          </li>
        ))}
      </ol>
      {remarks.length > 0 && (
        <>
          <h2 class="minor">{t('console.debrief.remarks')}</h2>
          <ul class="decided">
            {remarks.map(({ task, moment, text }, index) => (
              <li key={`${index}${text}`}>
                <span class="quiet">
                  {task === null ? '' : t(`console.task.${task}`)}, {titleOf(month, moment)}
                </span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
