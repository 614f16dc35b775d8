import { Line, useWords } from '#ui'
import { dateOfDay } from '../common/date-of-day.ts'
import { optionText } from '../play/option-items.ts'
import { useConsole } from './console-context.ts'
import { titleOf } from './moment-words.ts'

/** What the household did by itself since the group's last decision, to be told in a breath. */
export function ToldPart() {
  const { view, month, plan } = useConsole()
  const { t, plainDate } = useWords()
  const scenes = view.told.filter(({ moment, option }) => optionText(month, moment, option) !== '')
  const small = view.told.length - scenes.length
  if (view.told.length === 0) return null
  return (
    <details class="told">
      <summary>{t('console.now.told', { count: view.told.length })}</summary>
      <ul class="small">
        {scenes.map(({ day, moment, option }) => (
          <li key={`${day} ${moment} ${option}`}>
            {plainDate(dateOfDay(plan.month, day))}, <b>{titleOf(month, moment)}</b>:{' '}
            <Line text={optionText(month, moment, option)} />
          </li>
        ))}
        {small > 0 && <li class="quiet">{t('console.now.toldSmall', { count: small })}</li>}
      </ul>
    </details>
  )
}
